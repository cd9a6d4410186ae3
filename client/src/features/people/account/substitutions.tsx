import { type FragmentType, readFragment } from '#gql/people/account/fragment-masking.ts';
import { graphql } from '#gql/people/account/gql.ts';
import type { SubstitutionInListFragment } from '#gql/people/account/graphql.ts';
import { formatDay } from '#lib/dates.ts';
import { useFrame } from '#lib/frame.ts';
import { useVerb } from '#lib/use-verb.ts';
import { ActDialog } from '#ui/act-dialog.tsx';
import marks from '#ui/marks.module.css';
import classes from '../section.module.css';
import { Section } from '../section.tsx';
import { texts as people } from '../texts/index.ts';
import { HandOver } from './hand-over.tsx';
import { texts } from './texts/index.ts';

export const SubstitutionInList = graphql(`
  fragment SubstitutionInList on Substitution { id kind from to given validFrom validTo confirmedAt }
`);

const TakeOfficeBack = graphql(`
  mutation TakeOfficeBack($input: TakeOfficeBackInput!) {
    takeOfficeBack(input: $input) { office { id endedAt } userErrors { code path message } }
  }
`);

interface Props {
  substitutions: readonly FragmentType<typeof SubstitutionInList>[];
  onChanged: () => void;
}

/** Whom one's office is handed to for a time, and for whom one acts. */
export function Substitutions({ substitutions: masked, onChanged }: Props) {
  const substitutions = readFragment(SubstitutionInList, masked);
  const mayHandOver = useFrame().rights.includes('HAND_OVER_OFFICE');
  if (substitutions.length === 0 && !mayHandOver) return null;
  return (
    <Section title={texts.substitutions.title} text={texts.substitutions.text}>
      {substitutions.length > 0 ? (
        <ul className={classes.list}>
          {substitutions.map((one) => (
            <SubstitutionRow key={one.id} substitution={one} onEnded={onChanged} />
          ))}
        </ul>
      ) : (
        <span className={classes.quiet}>{texts.substitutions.none}</span>
      )}
      {mayHandOver ? <HandOver onDone={onChanged} /> : null}
    </Section>
  );
}

function SubstitutionRow({
  substitution: { id, kind, from, to, given, validFrom, validTo, confirmedAt },
  onEnded,
}: {
  substitution: SubstitutionInListFragment;
  onEnded: () => void;
}) {
  const takeBack = useVerb(TakeOfficeBack);
  const office = people.office[kind];
  return (
    <li className={classes.row}>
      <span>
        <span className={classes.name}>
          {given ? texts.substitutions.to(office, to) : texts.substitutions.for(office, from)}
          <span className={`${marks.mark} ${confirmedAt ? marks.MET : marks.DRAFT}`}>
            {confirmedAt ? texts.substitutions.confirmed : texts.substitutions.waits}
          </span>
        </span>
        <span className={classes.detail}>{texts.substitutions.span(formatDay(validFrom), formatDay(validTo))}</span>
      </span>
      <ActDialog
        open={texts.substitutions.end}
        variant="default"
        title={texts.substitutions.end}
        text={texts.substitutions.endText}
        submit={texts.substitutions.end}
        done={texts.substitutions.ended}
        act={() => takeBack.send({ officeId: id })}
        onDone={onEnded}
      />
    </li>
  );
}
