/**
 * Verdicts on a number that still lacks some units: what the missing ones could make of it bounds where it may end. A
 * verdict that every end agrees on is given, one that may still be undone is not.
 */
import Big from 'big.js';
import { criterionOptionsOf, judge } from './attainment.ts';
import { criterionOf, isChange } from './criterion.ts';
import { compare, decimal, type Fraction, plain } from './exact.ts';
import { resolve } from './judge-numeric.ts';
import type { Attainment, Figure, JudgeInput, Verdict } from './judge-types.ts';
import { isMeasured, measure } from './measured.ts';
import type { Message, Name } from './messages.ts';
import { says } from './says/with-missing.ts';
import type { Decimal } from './target.ts';

export interface MissingUnit {
  name: Name;
  /**
   * The most that it can bring: of a count its own total (y of its x/y, else its last accepted denominator), of a ratio
   * that denominator. A quota is never one. null: nothing is known, so nothing bounds it.
   */
  most: Decimal | null;
}

export interface Incomplete {
  missing: readonly MissingUnit[];
  /** The period is closed, or the upper report was accepted with the gap declared: it is final on what there is. */
  isFinal: boolean;
  /** Figures of one unit can be below 0 (a balance, a change of stock): nothing bounds them from below. */
  mayBeNegative?: boolean;
  /** What is missing is not units alone, but periods too. */
  areParts?: boolean;
  /** Periods that have not ended, of which nothing is in: nobody is waited for, and yet they will change the number. */
  toCome?: readonly Name[];
}

export interface VerdictWithMissing extends Verdict {
  /** A missing unit could still undo the verdict ("đạt (tạm tính)"); false of what is final. */
  provisional: boolean;
  /** The verdicts that the missing units can still make of it, worst first; of what is final the verdict alone. */
  couldStill: readonly Attainment[];
}

const ORDER: readonly Attainment[] = ['NOT_MET', 'MET', 'EXCEEDED', 'NOT_ARISING', 'NOT_ASSESSED'];

/** Only sums and ratios of sums are bounded; a mean may end anywhere. Whatever has no number is judged as it stands. */
export function judgeWithMissing(input: JudgeInput, incomplete: Incomplete): VerdictWithMissing {
  const judged = judgeWithGaps(input, incomplete);
  const { toCome = [] } = incomplete;
  return toCome.length === 0 ? judged : beforeTheRest(judged, input, { ...incomplete, toCome });
}

/** What is missed is not met yet, and says so by itself; what is met stands for the time being where the rest can undo it. */
function beforeTheRest(
  judged: VerdictWithMissing,
  input: JudgeInput,
  { mayBeNegative = false, toCome }: Incomplete & { toCome: readonly Name[] },
): VerdictWithMissing {
  if (!isAttained(judged.attainment)) return judged;
  const rest: Incomplete = { missing: [{ name: '', most: null }], isFinal: false, mayBeNegative };
  const ends = isBounded(input) ? endsWith(input, rest) : (['NOT_MET'] as const);
  const couldStill = sorted([...judged.couldStill, ...ends]);
  if (!couldStill.some((end) => isWorse(end, judged.attainment))) return { ...judged, couldStill };
  const notes = [...judged.notes, says.restToCome({ names: [...toCome] })];
  return { ...judged, notes, provisional: true, couldStill };
}

function judgeWithGaps(input: JudgeInput, incomplete: Incomplete): VerdictWithMissing {
  const asItStands = judge(input);
  const { missing, isFinal, areParts = false } = incomplete;
  const names = missing.map(({ name }) => name);
  if (missing.length === 0) return { ...asItStands, provisional: false, couldStill: [asItStands.attainment] };
  if (isFinal) {
    const notes = [...asItStands.notes, missingSaid(names, areParts)];
    return { ...asItStands, notes, provisional: false, couldStill: [asItStands.attainment] };
  }
  if (!isBounded(input)) return { ...asItStands, provisional: false, couldStill: [asItStands.attainment] };
  const couldStill = sorted([...endsWith(input, incomplete), asItStands.attainment]);
  const [only, ...others] = couldStill;
  if (only === asItStands.attainment && others.length === 0) return { ...asItStands, provisional: false, couldStill };
  return { ...concluded(asItStands, couldStill, names, areParts), couldStill };
}

/** The verdicts on every number that what is missing can make. */
function endsWith(input: JudgeInput, incomplete: Incomplete): Attainment[] {
  const known = endsOf(input, incomplete);
  const isUnbounded = known.length === 0 || incomplete.missing.some(({ most }) => most === null);
  const ends = [...known, ...(isUnbounded ? beyond(input, incomplete) : [])];
  return [...ends, ...boundsBetween(input, ends)].map((figure) => judge({ ...input, figure }).attainment);
}

/** A level or a count; a change is compared over the places that report in both periods, whoever is missing. */
function isBounded(input: JudgeInput): boolean {
  const criterion = criterionOf(input.target, criterionOptionsOf(input));
  return !('question' in criterion) && !isChange(criterion);
}

/** What is missed and can still be met is not assessed; what is met and can still be missed is met for the time being. */
function concluded(
  asItStands: Verdict,
  couldStill: readonly Attainment[],
  names: readonly Name[],
  areParts: boolean,
): Verdict & { provisional: boolean } {
  const notes: Message[] = [...asItStands.notes, missingSaid(names, areParts)];
  if (isAttained(asItStands.attainment))
    return { ...asItStands, notes, provisional: couldStill.some((end) => isWorse(end, asItStands.attainment)) };
  if (asItStands.attainment === 'NOT_MET' && couldStill.some(isAttained)) {
    const waits = areParts ? says.waitsForParts : says.waitsFor;
    const reason = waits({ reason: asItStands.reason, names: [...names] });
    return { ...asItStands, attainment: 'NOT_ASSESSED', reason, notes: asItStands.notes, provisional: true };
  }
  return { ...asItStands, notes, provisional: true };
}

const missingSaid = (names: readonly Name[], areParts: boolean): Message =>
  areParts ? says.partsMissing({ names: [...names] }) : says.unitsMissing({ names: [...names] });

const isAttained = (attainment: Attainment): boolean => attainment === 'MET' || attainment === 'EXCEEDED';

const isWorse = (one: Attainment, other: Attainment): boolean => ORDER.indexOf(one) < ORDER.indexOf(other);

const sorted = (verdicts: readonly Attainment[]): Attainment[] =>
  ORDER.filter((attainment) => verdicts.includes(attainment));

/** The figure with the least and with the most that the missing units can bring; none where the form has no bounds. */
function endsOf({ figure, target }: JudgeInput, { missing, mayBeNegative }: Incomplete): Figure[] {
  if (figure === null || mayBeNegative) return [];
  const most = missing.reduce((sum, unit) => sum.plus(decimal(unit.most ?? '0')), new Big(0));
  const isKnown = missing.every((unit) => unit.most !== null);
  // what all have to have achieved is undone by one of them
  if ('status' in figure) return figure.status ? [{ status: false }] : [];
  if ('value' in figure && figure.value !== null) {
    const top = plain(decimal(figure.value).plus(most));
    return isKnown ? [{ value: figure.value }, { value: top }] : [{ value: figure.value }];
  }
  if ('numerator' in figure && figure.numerator !== null && figure.denominator !== null) {
    const { numerator, denominator } = figure;
    if (!isKnown) return target.kind === 'ratio_xy' ? [figure] : [];
    const whole = plain(decimal(denominator).plus(most));
    return [
      { numerator, denominator: whole },
      { numerator: plain(decimal(numerator).plus(most)), denominator: whole },
    ];
  }
  return [];
}

/** Far beyond any bound on the side that nothing limits: a sum can only grow, a ratio lies from none to all. */
function beyond(input: JudgeInput, { mayBeNegative }: Incomplete): Figure[] {
  const { figure } = input;
  if (figure === null) return [];
  const far = (sign: '' | '-'): Decimal => `${sign}${FAR}`;
  if ('value' in figure) return [{ value: far('') }, ...(mayBeNegative ? [{ value: far('-') }] : [])];
  if ('sum' in figure) return [{ value: far('') }, { value: far('-') }];
  if (!('numerator' in figure) || figure.numerator === null || figure.denominator === null) return [];
  return [
    { numerator: figure.numerator, denominator: far('') },
    { numerator: far(''), denominator: far('') },
  ];
}

/** A target may be met between two ends that both miss it: the verdict turns at its bounds and nowhere else. */
function boundsBetween(input: JudgeInput, ends: readonly Figure[]): Figure[] {
  const criterion = criterionOf(input.target, criterionOptionsOf(input));
  if ('question' in criterion) return [];
  const resolved = resolve(input, criterion);
  if (!('met' in resolved)) return [];
  const levels = ends.flatMap((figure) => {
    const measured = measure({ ...input, figure }, criterion, resolved.fitted);
    return isMeasured(measured) && measured.level ? [measured.level] : [];
  });
  const isBetween = (bound: Fraction) =>
    levels.some((level) => compare(level, bound) <= 0) && levels.some((level) => compare(level, bound) >= 0);
  return [...resolved.met, ...(resolved.exceeded ? [resolved.exceeded] : [])]
    .map(({ bound }) => bound)
    .filter(isBetween)
    .map(({ n, d }) => (d.eq(1) ? { value: plain(n) } : { sum: plain(n), divisor: plain(d) }));
}

/** More than any figure that can be stored. */
const FAR = `1${'0'.repeat(30)}`;
