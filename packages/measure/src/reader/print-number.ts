import { formatDecimal, formatWithUnit } from '../format-number.ts';
import type { Decimal } from '../target.ts';
import { unitNamed } from './label-unit.ts';
import { numeralReadings } from './numeral.ts';
import { settleScale } from './scale.ts';

/** Where a number stands that is not printed by itself. */
export interface Within {
  /** One end of a range. */
  range?: boolean;
  /** The whole that it is a part of: y of x/y. */
  total?: Decimal | null;
}

/**
 * A number with its unit in official notation, written so that it can only be read one way: "9.398 tỷ đồng" would be
 * asked about, so 9398 stays ungrouped, and 9.398 becomes "9 tỷ 398 triệu đồng" (money) or takes a further zero.
 */
export function printAmount(value: Decimal, unit: string | null, within: Within = {}): string {
  const printed = formatDecimal(value);
  if (readsAs(printed, unit, value, within.total ?? null)) return formatWithUnit(value, unit);
  const [whole, fraction = ''] = value.split('.') as [string, string?];
  if (fraction === '') return attach(whole, unit);
  const money = /^(tỷ|triệu) đồng(.*)$/u.exec(unit ?? '');
  const lower = money?.[1] === 'tỷ' ? 'triệu' : 'nghìn';
  if (money && !within.range && within.total === undefined && /^[1-9]\d\d$/.test(fraction) && whole !== '0')
    return `${whole} ${money[1]} ${fraction} ${lower} đồng${money[2]}`;
  return attach(`${printed}0`, unit);
}

function attach(printed: string, unit: string | null): string {
  if (!unit) return printed;
  return /^[%‰/]/.test(unit) ? printed + unit : `${printed} ${unit}`;
}

function readsAs(printed: string, unit: string | null, value: Decimal, bound: Decimal | null): boolean {
  const readings = numeralReadings(printed);
  const named = unit ? unitNamed(unit) : null;
  const verdict = settleScale(readings, {
    unit: named?.unit?.unit ?? null,
    perPerson: named?.unit?.per.includes('người') ?? false,
    scale: named?.printedScale ?? 0,
    like: null,
    bound,
    level: null,
    siblings: [],
    decided: null,
    strict: false,
    alone: false,
  });
  return 'settled' in verdict && verdict.settled.value === value;
}
