/** Whether a target of a part binds at least as tightly as the target of the whole: meeting it meets that one too. */
import { criterionOf, type Threshold } from './criterion.ts';
import { decimal, plain } from './exact.ts';
import type { JudgedTarget } from './judge-types.ts';
import type { Decimal, Direction } from './target.ts';

/** null: the two cannot be compared. `short`: by how much the part's bound is laxer, "0" for "≥ X" beside "> X". */
export function bindsAtLeast(
  part: JudgedTarget,
  whole: JudgedTarget,
  direction: Direction | null,
): { short: Decimal | null } | null {
  if (isStatus(part) && isStatus(whole)) return { short: null };
  if (part.kind === 'frequency' || whole.kind === 'frequency') {
    if (part.per?.unit !== whole.per?.unit || part.per?.count !== whole.per?.count) return null;
  }
  const [own, above] = [criterionOf(part, { direction }), criterionOf(whole, { direction })];
  if ('question' in own || 'question' in above) return null;
  if (own.measure !== above.measure || own.scale !== above.scale) return null;
  const lax = above.met.find((wanted) => !own.met.some((threshold) => implies(threshold, wanted)));
  if (!lax) return { short: null };
  const facing = own.met.find((threshold) => sameWay(threshold, lax));
  return facing ? { short: plain(decimal(lax.bound).minus(decimal(facing.bound)).abs()) } : null;
}

/** Whether every number that passes `given` passes `wanted`. A share of cases is never above 100 nor anything below 0. */
function implies(given: Threshold, wanted: Threshold): boolean {
  const order = decimal(given.bound).cmp(decimal(wanted.bound));
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
function sameWay(a: Threshold, b: Threshold): boolean {
  return fromBelow(a) === fromBelow(b);
}

const fromBelow = ({ op, bound }: Threshold): boolean =>
  op === 'GE' || op === 'GT' || (op === 'EQ' && !decimal(bound).eq(0));

const isStatus = ({ kind }: JudgedTarget): boolean => kind === 'boolean' || kind === 'award';
