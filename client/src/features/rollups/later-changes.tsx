import { Link } from '@tanstack/react-router';
import { type FragmentType, readFragment } from '#gql/rollups/fragment-masking.ts';
import { graphql } from '#gql/rollups/gql.ts';
import type { LaterPlanFragment, LaterTargetFragment } from '#gql/rollups/graphql.ts';
import { formatDay } from '#lib/dates.ts';
import { documentName } from '#lib/document-name.ts';
import { Notice } from '#ui/states.tsx';
import classes from './board-page.module.css';
import { texts } from './texts/index.ts';

export const LaterPlanFields = graphql(`
  fragment LaterPlan on Plan {
    id
    title
    amendsHow
    holdsFrom
    decision { id kind number signedOn }
    objectives { id indicators { id indicator { id name } } }
    endedLines { id indicator { id name } }
  }
`);

export const LaterTargetFields = graphql(`
  fragment LaterTarget on Target {
    id
    state
    text
    inForceFrom
    reason
    indicator { id name }
    replaces { id text }
  }
`);

interface Props {
  plans: readonly FragmentType<typeof LaterPlanFields>[];
  targets: readonly FragmentType<typeof LaterTargetFields>[];
}

/** What has changed in the plan and in its targets since the day that the board shows. */
export function LaterChanges({ plans: maskedPlans, targets: maskedTargets }: Props) {
  const plans = readFragment(LaterPlanFields, maskedPlans);
  const targets = readFragment(LaterTargetFields, maskedTargets);
  if (plans.length + targets.length === 0) return null;
  return (
    <Notice title={texts.laterTitle}>
      <p>{texts.laterText}</p>
      <ul className={classes.later}>
        {plans.map((plan) => (
          <li key={plan.id}>
            {plan.holdsFrom ? `${texts.laterFrom(formatDay(plan.holdsFrom))}: ` : null}
            <Link to="/ke-hoach/$planId" params={{ planId: plan.id }}>
              {plan.title}
            </Link>
            {plan.decision ? ` (${documentName(plan.decision)})` : null}
            {changesOf(plan).map((change) => (
              <div key={change}>{change}</div>
            ))}
          </li>
        ))}
        {targets.map((target) => (
          <li key={target.id}>
            {target.inForceFrom ? `${texts.laterFrom(formatDay(target.inForceFrom))}: ` : null}
            {changeOf(target)}
            {target.reason ? <div>{texts.laterBecause(target.reason)}</div> : null}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function changeOf({ state, text, indicator: { name }, replaces }: LaterTargetFragment): string {
  const before = replaces?.text ?? '';
  return state === 'WITHDRAWN' ? texts.laterWithdrawn(name, text) : texts.laterAdjusted(name, before, text);
}

function changesOf({ amendsHow, objectives, endedLines }: LaterPlanFragment): string[] {
  const written = objectives.flatMap(({ indicators }) => indicators.map(({ indicator }) => indicator.name));
  const ended = endedLines.flatMap(({ indicator }) => indicator?.name ?? []);
  return [
    ...(amendsHow === 'REPLACE' ? [texts.laterReplaces] : []),
    ...(amendsHow !== 'REPLACE' && written.length > 0 ? [texts.laterWrites(written.join('; '))] : []),
    ...(ended.length > 0 ? [texts.laterEnds(ended.join('; '))] : []),
  ];
}
