import { useMutation } from 'urql';
import { graphql } from '#gql/account/gql.ts';
import type { ApiKeyInListFragment, ApiKeyKind } from '#gql/account/graphql.ts';
import { formatMoment } from '#lib/dates.ts';
import { problemsOf } from '#lib/refusal.ts';
import { texts } from '#lib/texts/account.ts';
import { texts as people } from '#lib/texts/people.ts';
import { ActDialog } from '#ui/act-dialog.tsx';
import marks from '#ui/marks.module.css';
import classes from './account-page.module.css';
import { CreateApiKey } from './create-api-key.tsx';
import { Section } from './section.tsx';

export const ApiKeyInList = graphql(`
  fragment ApiKeyInList on ApiKey { id name kind createdAt expiresAt lastUsedAt revokedAt }
`);

const RevokeApiKey = graphql(`
  mutation RevokeApiKey($input: RevokeApiKeyInput!) {
    revokeApiKey(input: $input) { apiKey { id revokedAt } userErrors { code path message } }
  }
`);

interface Props {
  apiKeys: readonly ApiKeyInListFragment[];
  /** The kinds that may be made; none: no key. */
  kinds: readonly ApiKeyKind[];
  /** The unit that a key reads for. */
  unit: string;
  onChanged: () => void;
}

/** Programs read by keys; what the office acted in may not make is not offered. */
export function ApiKeys({ apiKeys, kinds, unit, onChanged }: Props) {
  return (
    <Section title={texts.keys.title} text={texts.keys.text(unit)}>
      {apiKeys.length > 0 ? (
        <ul className={classes.list}>
          {apiKeys.map((apiKey) => (
            <KeyRow key={apiKey.id} apiKey={apiKey} onRevoked={onChanged} />
          ))}
        </ul>
      ) : (
        <span className={classes.quiet}>{texts.keys.none}</span>
      )}
      {kinds.length > 0 ? (
        <CreateApiKey kinds={kinds} onCreated={onChanged} />
      ) : (
        <span className={classes.quiet}>{texts.keys.noneMayBeMade}</span>
      )}
    </Section>
  );
}

function KeyRow({ apiKey, onRevoked }: { apiKey: ApiKeyInListFragment; onRevoked: () => void }) {
  const [, revoke] = useMutation(RevokeApiKey);
  const { id, name, kind, createdAt, expiresAt, lastUsedAt } = apiKey;
  const state = stateOf(apiKey);
  const act = async () => {
    const { data, error } = await revoke({ input: { apiKeyId: id } });
    return problemsOf(data?.revokeApiKey, error, people.failed)?.map(({ message }) => message) ?? null;
  };
  return (
    <li className={classes.row}>
      <span>
        <span className={classes.name}>
          {name}
          <span className={`${marks.mark} ${state === 'active' ? marks.MET : marks.DRAFT}`}>{texts.keys[state]}</span>
        </span>
        <span className={classes.detail}>
          {[
            texts.keys.shortKinds[kind],
            texts.keys.madeAt(formatMoment(createdAt)),
            texts.keys.until(formatMoment(expiresAt)),
            lastUsedAt ? texts.keys.used(formatMoment(lastUsedAt)) : texts.keys.neverUsed,
          ].join(' · ')}
        </span>
      </span>
      {state === 'active' ? (
        <ActDialog
          open={texts.keys.revoke}
          variant="default"
          title={texts.keys.revokeTitle(name)}
          text={texts.keys.revokeText}
          submit={texts.keys.revoke}
          done={texts.keys.revokeDone}
          act={act}
          onDone={onRevoked}
        />
      ) : null}
    </li>
  );
}

/** Keys end by the real time, also where the product's clock shows a stated day. */
function stateOf({ revokedAt, expiresAt }: ApiKeyInListFragment): 'active' | 'expired' | 'revoked' {
  if (revokedAt) return 'revoked';
  return Date.parse(expiresAt) <= Date.now() ? 'expired' : 'active';
}
