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
  planId: string;
  missing: MissingOfPlan;
  /** Whether the plan is issued: what is left then waits for the planner. */
  issued: boolean;
}

/** What a draft lacks before it is signed, each with what follows and where it is mended. */
export function MissingList({ planId, missing: masked, issued }: Props) {
  // old years have a notice of their own, with every place
  const missing = readFragment(MissingFields, masked).filter(({ kind }) => kind !== 'YEARS');
  if (missing.length === 0) return null;
  const points = missing.map(({ kind, weight, message }) => ({
    key: kind,
    text: (
      <>
        {issued ? null : <b>{texts.weights[weight]}: </b>}
        {message.text} {mendedAt(kind, planId)}
      </>
    ),
  }));
  return <ListNotice title={issued ? texts.issuedTitle : texts.title(missing.length)} points={points} />;
}

const IN_QUOTAS: ReadonlySet<MissingFieldsFragment['kind']> = new Set([
  ...(['TARGET', 'QUESTION', 'QUOTA', 'PART', 'SUM', 'QUOTAS_STAY'] as const),
]);

/** The page on which it is mended; what is mended on the page of the plan itself needs no way. */
function mendedAt(kind: MissingFieldsFragment['kind'], planId: string): ReactNode {
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
        {texts.toQuotas}
      </Link>
    );
  }
  return null;
}
