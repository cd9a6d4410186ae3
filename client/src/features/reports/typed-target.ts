import type { JudgedTarget } from '@dich/measure/judge-types';
import { type FragmentType, readFragment } from '#gql/reports/fragment-masking.ts';
import { graphql } from '#gql/reports/gql.ts';
import type { TypedPartFragment } from '#gql/reports/graphql.ts';

export const TypedPartFields = graphql(`
  fragment TypedPart on TargetReading {
    kind text label comparator lo hi loOpen hiOpen unitOfMeasure direction rule
    change period x y grade scale times per { count unit } dates
  }
`);

/** What a judgement needs of a typed target. Those it is made of are made of none themselves. */
export const TypedTargetFields = graphql(`
  fragment TypedTarget on TargetReading {
      ...TypedPart
      phases { label until comparator lo hi }
      children { ...TypedPart }
    }
`);

/** The typed target of the contract, as the package measure judges by it. */
export function typedTarget(masked: FragmentType<typeof TypedTargetFields>): JudgedTarget {
  const { children, ...whole } = readFragment(TypedTargetFields, masked);
  return {
    ...typedPart(readFragment(TypedPartFields, whole)),
    children: readFragment(TypedPartFields, children).map(typedPart),
  };
}

const typedPart = (part: TypedPartFragment): JudgedTarget => ({
  kind: small(part.kind),
  text: part.text,
  label: part.label,
  cmp: small(part.comparator),
  lo: part.lo,
  hi: part.hi,
  ...(part.loOpen && { loOpen: true }),
  ...(part.hiOpen && { hiOpen: true }),
  unit: part.unitOfMeasure,
  direction: small(part.direction),
  evalRule: small(part.rule),
  period: part.period,
  x: part.x,
  y: part.y,
  scale: part.scale,
  ...(part.change && { change: small(part.change) }),
  ...(part.grade !== null && { grade: part.grade }),
  ...(part.times !== null && { times: part.times }),
  ...(part.per && { per: { count: part.per.count, unit: small(part.per.unit) } }),
  ...(part.dates && { dates: part.dates }),
});

/** The contract writes in capitals what the package writes small. */
const small = <T extends string>(name: T): Lowercase<T> => name.toLowerCase() as Lowercase<T>;
