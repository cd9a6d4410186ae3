/** Whether a target of a part binds at least as tightly as the target of the whole: meeting it meets that one too. */
import { type CriterionOptions, criterionOf, type Threshold } from './criterion.ts';
import {
  whole as asFraction,
  compare,
  decimal,
  type Fraction,
  isExactAt,
  minus,
  plain,
  quotient,
  trimmed,
} from './exact.ts';
import type { JudgedTarget } from './judge-types.ts';
import type { Decimal } from './target.ts';
import { factorBetween } from './units/unit-of-measure.ts';

/** null: the two cannot be compared. `short`: by how much the part's bound is laxer, "0" for "≥ X" beside "> X". */
export function bindsAtLeast(
  part: JudgedTarget,
  whole: JudgedTarget,
  options: CriterionOptions,
): { short: Decimal | null } | null {
  if (isStatus(part) && isStatus(whole)) return { short: null };
  if (part.kind === 'frequency' || whole.kind === 'frequency') {
    if (part.per?.unit !== whole.per?.unit || part.per?.count !== whole.per?.count) return null;
  }
  const [own, above] = [criterionOf(part, options), criterionOf(whole, options)];
  if ('question' in own || 'question' in above) return null;
  const factor = factorBetween(own.unit ?? options.unit, above.unit ?? options.unit);
  if (own.measure !== above.measure || !factor) return null;
  const wanted = above.met.map(({ op, bound }) => ({ op, bound: asFraction(bound) }));
  const given = own.met.map(({ op, bound }) => ({ op, bound: { n: decimal(bound).times(factor.n), d: factor.d } }));
  const lax = wanted.find((each) => !given.some((threshold) => implies(threshold, each)));
  if (!lax) return { short: null };
  const facing = given.find((threshold) => sameWay(threshold, lax));
  if (!facing) return null;
  const { n, d } = minus(lax.bound, facing.bound);
  const short = { n: n.abs(), d };
  return { short: d.eq(1) ? plain(short.n) : isExactAt(short, 20) ? trimmed(quotient(short, 20)) : quotient(short, 6) };
}

/** A threshold whose bound is in the unit of the whole. */
interface Bound {
  op: Threshold['op'];
  bound: Fraction;
}

/** Whether every number that passes `given` passes `wanted`. A share of cases is never above 100 nor anything below 0. */
function implies(given: Bound, wanted: Bound): boolean {
  const order = compare(given.bound, wanted.bound);
  switch (wanted.op) {
    case 'GE':
      return (given.op === 'GE' || given.op === 'GT' || given.op === 'EQ') && order >= 0;
    case 'GT':
      return given.op === 'GT' ? order >= 0 : (given.op === 'GE' || given.op === 'EQ') && order > 0;
    case 'LE':
      return (given.op === 'LE' || given.op === 'LT' || given.op === 'EQ') && order <= 0;
    case 'LT':
      return given.op === 'LT' ? order <= 0 : (given.op === 'LE' || given.op === 'EQ') && order < 0;
    case 'EQ':
      return given.op === 'EQ' && order === 0;
  }
}

/** Both bound from below, or both from above; "= 100 %" of cases from below, "= 0" from above. */
function sameWay(a: Bound, b: Bound): boolean {
  return fromBelow(a) === fromBelow(b);
}

const fromBelow = ({ op, bound }: Bound): boolean => op === 'GE' || op === 'GT' || (op === 'EQ' && !bound.n.eq(0));

const isStatus = ({ kind }: JudgedTarget): boolean => kind === 'boolean' || kind === 'award';
