import { formatDecimal, formatWithUnit } from '../format-number.ts';
import { asks } from '../says/reading.ts';
import type { Decimal } from '../target.ts';
import { isRank } from '../units/unit-of-measure.ts';
import { ask } from './ask.ts';
import { boundsOf } from './bounds.ts';
import { scaleOfChange } from './change.ts';
import { shiftDecimal } from './decimal.ts';
import { baseline, confidence, type Draft, NOTHING } from './draft.ts';
import { doubtful, eitherOf, type Meaning, plainly } from './meaning.ts';
import { printedValue, type View } from './view.ts';

const YEARLY = /(?:^| )(?:(?:hàng|mỗi|bình quân|một) năm|(?:bình quân |bq )?\/ (?:1 |01 )?năm)(?= |$)/u;

/** "giảm 0,8-1,0%", "tăng thêm 7 xã": points of a share, per cent of a level, or more or fewer of a thing. */
export function changing(view: View, change: 'rise' | 'fall'): Meaning {
  const main = view.main!;
  if (isRank(view.value!.unit)) return placed(view, change);
  if (main.unit?.unit.dimension !== 'percent') return plainly(moreOrFewer(view, change));
  const below = main.form === 'single' && (main.cmp === 'lt' || main.cmp === 'le');
  const printed = printedValue(view);
  if (main.unit.unit.name === 'điểm %' || main.unit.unit.name === '‰') return plainly(points(view, change));
  const scale = scaleOfChange(view, change);
  const [inPoints, relative] = [
    { draft: points(view, change), because: asks.points() },
    { draft: growth(view, change), because: asks.relative() },
  ];
  if (scale === 'unclear')
    return eitherOf(
      ask('MEANING_UNCLEAR', asks.pointsOrRelative({ printed })),
      ...(change === 'rise' ? ([relative, inPoints] as const) : ([inPoints, relative] as const)),
    );
  const { draft } = scale === 'points' ? inPoints : relative;
  // a fall that may be at most so large is seldom what is meant
  return below && change === 'fall'
    ? doubtful(draft, ask('MEANING_UNCLEAR', asks.contrary({ printed })))
    : plainly(draft);
}

function points(view: View, change: 'rise' | 'fall'): Draft {
  const unit = `${view.main!.unit!.unit.name === '‰' ? '‰' : 'điểm %'}${isYearly(view) ? '/năm' : ''}`;
  return { ...NOTHING, ...bounds(view), kind: 'delta_pp', change, unit, ...against(view) };
}

/** Percent against a base. */
export function growth(view: View, change: 'rise' | 'fall'): Draft {
  const unit = `%${isYearly(view) ? '/năm' : ''}`;
  return { ...NOTHING, ...bounds(view), kind: 'growth', change, unit, ...against(view) };
}

function moreOrFewer(view: View, change: 'rise' | 'fall'): Draft {
  return { ...NOTHING, ...bounds(view), kind: 'delta_abs', change, unit: view.value!.unit, ...against(view) };
}

/** "PCI tăng 5 bậc": from the 20th place to the 15th, a smaller number. Nobody plans to be outdone, so a fall is asked. */
function placed(view: View, change: 'rise' | 'fall'): Meaning {
  const draft = moreOrFewer(view, 'fall');
  if (change === 'rise') return plainly(draft);
  return doubtful(draft, ask('MEANING_UNCLEAR', asks.fallOfRank({ printed: printedValue(view) })));
}

function isYearly(view: View): boolean {
  return view.main!.yearly || YEARLY.test(view.label) || YEARLY.test(view.tail);
}

function bounds(view: View, values: readonly Decimal[] = view.value!.values) {
  return boundsOf(view.main!, values, { lower: false, keep: false });
}

function against(view: View): { baseline: string | null; confidence: number } {
  return { baseline: baseline(view), confidence: confidence(view) };
}

/**
 * "gấp 2,2 lần" is the multiple, "tăng 0,7 lần" is what is added; "tăng 2 lần" is twice as much to some and three times to
 * others: what is chosen is a rise in per cent, which says one thing.
 */
export function multiple(view: View, change: 'rise' | 'fall', added: boolean): Meaning {
  const { values } = view.value!;
  if (change === 'fall') return fewerTimes(view);
  const rise = (times: readonly Decimal[], unit: string): Draft => ({
    ...NOTHING,
    ...bounds(view, times),
    kind: 'growth',
    change,
    unit,
    ...against(view),
  });
  if (!added || values.every((value) => Number(value) < 1)) return plainly(rise(values, 'lần'));
  const [first] = values;
  const [once, twice] = [formatDecimal(first!), formatDecimal(plus(first!, 1))];
  return eitherOf(
    ask('MEANING_UNCLEAR', asks.timesMore({ printed: printedValue(view), once, twice })),
    {
      draft: rise(
        values.map((value) => shiftDecimal(plus(value, -1), 2)),
        '%',
      ),
      because: asks.fold({ times: once }),
    },
    {
      draft: rise(
        values.map((value) => shiftDecimal(value, 2)),
        '%',
      ),
      because: asks.fold({ times: twice }),
    },
  );
}

/** "giảm 0,4 lần" is a fall by 0,4 of the level; "giảm 2 lần" cannot be one. */
function fewerTimes(view: View): Meaning {
  const { values } = view.value!;
  const draft: Draft = {
    ...NOTHING,
    ...bounds(view),
    kind: 'growth',
    change: 'fall',
    unit: 'lần',
    ...against(view),
  };
  if (values.every((value) => Number(value) < 1)) return plainly(draft);
  const left = SHARE_LEFT[values[0]!];
  const halved: Draft = left === undefined ? draft : { ...draft, ...bounds(view, [left]), unit: '%' };
  return doubtful(halved, ask('MEANING_UNCLEAR', asks.timesLess({ printed: printedValue(view) })));
}

/** By how many per cent a level falls that is divided by so many. */
const SHARE_LEFT: Record<string, Decimal> = { '2': '50', '4': '75', '5': '80', '10': '90' };

/** "-5%", "âm 2%": below zero, or a fall. */
export function belowZero(view: View): Meaning {
  const { values, unit } = view.value!;
  const shown = formatWithUnit(values[0]!, unit);
  const ask_ = ask('MEANING_UNCLEAR', asks.negative({ printed: printedValue(view) }));
  const percent = view.main!.unit?.unit.dimension === 'percent';
  const fall = {
    draft: percent ? growth(view, 'fall') : moreOrFewer(view, 'fall'),
    because: asks.fallBy({ value: shown }),
  };
  const [low] = [...values].sort((a, b) => Number(b) - Number(a));
  const level = {
    draft: {
      ...NOTHING,
      kind: 'growth',
      change: 'rise',
      cmp: 'ge',
      lo: `-${low}`,
      evalRule: 'ge_lo',
      direction: 'higher',
      unit,
      ...against(view),
    } as Draft,
    because: asks.belowZero({ value: `-${shown}` }),
  };
  return percent ? eitherOf(ask_, level, fall) : eitherOf(ask_, fall);
}

function plus(value: Decimal, whole: number): Decimal {
  const depth = value.split('.')[1]?.length ?? 0;
  const sum = BigInt(shiftDecimal(value, depth)) + BigInt(whole) * 10n ** BigInt(depth);
  return shiftDecimal(sum.toString(), -depth);
}
