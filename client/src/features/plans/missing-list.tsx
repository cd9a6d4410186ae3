import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { type FragmentType, readFragment } from '#gql/plans/fragment-masking.ts';
import { graphql } from '#gql/plans/gql.ts';
import type { MissingFieldsFragment } from '#gql/plans/graphql.ts';
import { ListNotice } from './list-notice.tsx';
import { missing as texts } from './texts/missing.ts';

export const MissingFields = graphql(`
  fragment MissingFields on Missing { kind weight names message { text } }
`);

export type MissingOfPlan = readonly FragmentType<typeof MissingFields>[];

/** Whether issuing needs a reason, and whether anything keeps the plan from it. */
export const hasWeight = (missing: MissingOfPlan, weight: MissingFieldsFragment['weight']): boolean =>
  readFragment(MissingFields, missing).some((one) => one.weight === weight);

interface Props {
  plan: {
    id: string;
    missing: MissingOfPlan;
    /** What is left then waits for the planner. */
    issued: boolean;
    /** Null: the plan is the unit's own. */
    department: object | null;
  };
}

/** What a draft lacks before it is signed, each with what follows and where it is mended. */
export function MissingList({ plan }: Props) {
  const { issued } = plan;
  // old years have a notice of their own, with every place
  const missing = readFragment(MissingFields, plan.missing).filter(({ kind }) => kind !== 'YEARS');
  if (missing.length === 0) return null;
  const title = issued ? texts.issuedTitle : texts.title(missing.length);
  return <MissingPoints {...{ title, missing }} isWeighed={!issued} at={(kind) => mendedAt(kind, plan)} />;
}

interface PointsProps {
  title: string;
  missing: readonly Pick<MissingFieldsFragment, 'kind' | 'weight' | 'message'>[];
  /** Whether it is said what follows. */
  isWeighed: boolean;
  /** The way to where it is mended; left out: on this page. */
  at?: (kind: MissingFieldsFragment['kind']) => ReactNode;
}

export function MissingPoints({ title, missing, isWeighed, at }: PointsProps) {
  const points = missing.map(({ kind, weight, message }) => ({
    key: kind,
    text: (
      <>
        {isWeighed ? <b>{texts.weights[weight]}: </b> : null}
        {message.text} {at?.(kind)}
      </>
    ),
  }));
  return points.length === 0 ? null : <ListNotice title={title} points={points} />;
}

const IN_QUOTAS: ReadonlySet<MissingFieldsFragment['kind']> = new Set([
  ...(['TARGET', 'QUESTION', 'QUOTA', 'PART', 'SUM', 'QUOTAS_STAY'] as const),
]);

/** The page on which it is mended; what is mended on the page of the plan itself needs no way. */
function mendedAt(kind: MissingFieldsFragment['kind'], { id: planId, department }: Props['plan']): ReactNode {
  if (kind === 'LEAD') {
    return (
      <Link to="/ke-hoach/$planId/giao" params={{ planId }} search={{ phan: 'phong' }}>
        {texts.toDepartments}
      </Link>
    );
  }
  if (IN_QUOTAS.has(kind)) {
    return (
      <Link to="/ke-hoach/$planId/giao" params={{ planId }} search={{ phan: 'don-vi' }}>
        {department ? texts.toOwnTargets : texts.toQuotas}
      </Link>
    );
  }
  return null;
}
