import { type FragmentType, readFragment } from '#gql/people/account/fragment-masking.ts';
import { graphql } from '#gql/people/account/gql.ts';
import { formatMoment } from '#lib/dates.ts';
import classes from '../section.module.css';
import { Section } from '../section.tsx';
import { texts } from './texts/index.ts';

export const RefusedSignIn = graphql(`
  fragment RefusedSignIn on RefusedSignIn { at address reason }
`);

interface Props {
  attempts: readonly FragmentType<typeof RefusedSignIn>[];
}

/** What others, or the person, failed at: shown only where there is something to look at. */
export function RefusedSignIns({ attempts: masked }: Props) {
  const attempts = readFragment(RefusedSignIn, masked);
  if (attempts.length === 0) return null;
  return (
    <Section title={texts.refused.title} text={texts.refused.text}>
      <ul className={classes.list}>
        {attempts.map(({ at, address, reason }, place) => (
          // two attempts of one moment differ in nothing
          // biome-ignore lint/suspicious/noArrayIndexKey: the list is replaced whole
          <li key={place} className={classes.row}>
            <span>
              <span className={classes.name}>{formatMoment(at)}</span>
              <span className={classes.detail}>{texts.refused.line(texts.refused.reasons[reason], address)}</span>
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
