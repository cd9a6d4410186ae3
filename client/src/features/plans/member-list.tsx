import { type FragmentType, readFragment } from '#gql/plans/fragment-masking.ts';
import { graphql } from '#gql/plans/gql.ts';
import { formatDay } from '#lib/dates.ts';
import { DecisionName } from './decision-name.tsx';
import classes from './plan-page.module.css';
import { texts } from './texts/index.ts';

export const MemberListFields = graphql(`
  fragment MemberList on PlanIndicator {
    id
    members { id indicator { id name } }
  }
`);

/** Asked for once for the whole plan: under each of its lines it would be the greater part of what the page asks for. */
export const AdjustmentFields = graphql(`
  fragment MemberAdjustmentFields on MemberAdjustment {
    id
    planIndicator { id }
    inForceFrom
    reason
    decision { id ...DecisionName }
    before { id indicator { id name } }
    members { id indicator { id name } }
  }
`);

export type AdjustmentOfPlan = FragmentType<typeof AdjustmentFields>;

type Lines = readonly { readonly id: string; readonly indicator: { readonly name: string } }[];

interface Props {
  line: FragmentType<typeof MemberListFields>;
  /** Of all composites of the plan. */
  adjustments: readonly AdjustmentOfPlan[];
}

/** What a composite counts today, and how that was adjusted: from which day, by which decision, and why. */
export function MemberList({ line, adjustments: masked }: Props) {
  const { id: lineId, members } = readFragment(MemberListFields, line);
  const adjustments = readFragment(AdjustmentFields, masked).filter(({ planIndicator }) => planIndicator.id === lineId);
  if (members.length === 0 && adjustments.length === 0) return null;
  return (
    <small className={classes.quiet}>
      {texts.membersAre(members.length, namesOf(members))}
      {adjustments.length > 0 ? (
        <ul className={classes.adjustments} aria-label={texts.adjust.history}>
          {adjustments.map(({ id, inForceFrom, reason, decision, before, members: after }) => (
            <li key={id}>
              {texts.adjust.from(formatDay(inForceFrom))} (<DecisionName decision={decision} />
              ):{' '}
              {[
                texts.adjust.added(namesOf(without(after, before))),
                texts.adjust.dropped(namesOf(without(before, after))),
                texts.adjust.because(reason),
              ]
                .filter(Boolean)
                .join('; ')}
            </li>
          ))}
        </ul>
      ) : null}
    </small>
  );
}

const without = (lines: Lines, others: Lines): Lines =>
  lines.filter(({ id }) => !others.some((other) => other.id === id));

const namesOf = (lines: Lines): string => lines.map(({ indicator }) => indicator.name).join('; ');
