import { type FragmentType, readFragment } from '#gql/people/account/fragment-masking.ts';
import { graphql } from '#gql/people/account/gql.ts';
import type { ApiKeyKind } from '#gql/people/account/graphql.ts';
import classes from '../section.module.css';
import { Section } from '../section.tsx';
import { ApiKeyRow } from './api-key-row.tsx';
import { CreateApiKey } from './create-api-key.tsx';
import type { Oneself } from './password-again.tsx';
import { texts } from './texts/index.ts';

export const ApiKeyInList = graphql(`
  fragment ApiKeyInList on ApiKey { id name kind createdAt expiresAt lastUsedAt revokedAt }
`);

interface Props {
  apiKeys: readonly FragmentType<typeof ApiKeyInList>[];
  /** The kinds that may be made; none: no key. */
  kinds: readonly ApiKeyKind[];
  oneself: Oneself;
  /** The unit that a key reads for. */
  unit: string;
  onChanged: () => void;
}

/** Programs read by keys; what the office acted in may not make is not offered. */
export function ApiKeys({ apiKeys: masked, kinds, oneself, unit, onChanged }: Props) {
  const apiKeys = readFragment(ApiKeyInList, masked);
  return (
    <Section title={texts.keys.title} text={texts.keys.text(unit)}>
      {apiKeys.length > 0 ? (
        <ul className={classes.list}>
          {apiKeys.map((apiKey) => (
            <ApiKeyRow key={apiKey.id} apiKey={apiKey} onRevoked={onChanged} />
          ))}
        </ul>
      ) : (
        <span className={classes.quiet}>{texts.keys.none}</span>
      )}
      {kinds.length > 0 ? (
        <CreateApiKey kinds={kinds} oneself={oneself} onCreated={onChanged} />
      ) : (
        <span className={classes.quiet}>{texts.keys.noneMayBeMade}</span>
      )}
    </Section>
  );
}
