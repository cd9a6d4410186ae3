import { graphql } from '#gql/people/account/gql.ts';
import type { ApiKeyInListFragment } from '#gql/people/account/graphql.ts';
import { formatMoment } from '#lib/dates.ts';
import { useVerb } from '#lib/use-verb.ts';
import { ActDialog } from '#ui/act-dialog.tsx';
import marks from '#ui/marks.module.css';
import classes from '../section.module.css';
import { texts } from './texts/index.ts';

const RevokeApiKey = graphql(`
  mutation RevokeApiKey($input: RevokeApiKeyInput!) {
    revokeApiKey(input: $input) { apiKey { id revokedAt } userErrors { code path message } }
  }
`);

/** Whoever lists it. */
type ShownKey = Omit<ApiKeyInListFragment, ' $fragmentName'>;

/** A key as its maker and their administrator see it, and the end of it. */
export function ApiKeyRow({ apiKey, onRevoked }: { apiKey: ShownKey; onRevoked: () => void }) {
  const revoke = useVerb(RevokeApiKey);
  const { id, name, kind, createdAt, expiresAt, lastUsedAt } = apiKey;
  const state = stateOf(apiKey);
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
          act={() => revoke.send({ apiKeyId: id })}
          onDone={onRevoked}
        />
      ) : null}
    </li>
  );
}

/** Keys end by the real time, also where the product's clock shows a stated day. */
function stateOf({ revokedAt, expiresAt }: ShownKey): 'active' | 'expired' | 'revoked' {
  if (revokedAt) return 'revoked';
  return Date.parse(expiresAt) <= Date.now() ? 'expired' : 'active';
}
