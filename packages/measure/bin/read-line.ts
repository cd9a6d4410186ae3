import { type IndicatorKind, KINDS } from '../src/kinds.ts';
import { LONGEST_TARGET, readTarget, type TargetContext } from '../src/read-target.ts';
import type { UnitLevel } from '../src/target.ts';
import type { Direction } from '../src/target-values.ts';
import { type FlatReading, flattenReading } from './flat-target.ts';

/** What a line cannot be read for; the line itself comes back, cut. */
export interface LineError {
  error: string;
  line: string;
}

/** Names of the levels as people write them; anything else counts as not given. */
const LEVELS: Record<string, UnitLevel> = {};
for (const [level, names] of [
  ['province', 'province tỉnh city thành_phố_trực_thuộc_trung_ương'],
  ['district', 'district huyện quận thị_xã town thành_phố_thuộc_tỉnh'],
  ['commune', 'commune xã phường thị_trấn đặc_khu ward'],
] as const) {
  for (const name of names.split(' ')) {
    LEVELS[name.replaceAll('_', ' ')] = level;
    LEVELS[`cấp ${name.replaceAll('_', ' ')}`] = level;
  }
}

function levelOf(name: unknown): UnitLevel | undefined {
  return typeof name === 'string' ? LEVELS[name.normalize('NFC').trim().toLowerCase()] : undefined;
}

const DIRECTIONS: readonly Direction[] = ['higher', 'lower', 'band', 'none'];
const INDICATOR_KINDS = Object.keys(KINDS) as IndicatorKind[];

/** One of the words, whatever its case; anything else counts as not given. */
function wordOf<T extends string>(value: unknown, allowed: readonly T[]): T | undefined {
  return typeof value === 'string'
    ? allowed.find((word) => word.toLowerCase() === value.trim().toLowerCase())
    : undefined;
}

/**
 * "expression[⇥indicator[⇥level]]", or an object with `text` and any of indicator, level, unit, siblings, assigned,
 * direction (higher, lower, band, none) and kind (of the indicator: QUANTITY, RATIO, RATE_OF_CHANGE, …).
 */
export function readLine(line: string): FlatReading | LineError {
  if (!/^\s*\{/.test(line)) {
    const [text = '', indicator, level] = line.split('\t');
    return answer(text, { indicator, level: levelOf(level) });
  }
  const given = parsed(line);
  if (given === null) return fault('Dòng này không phải là JSON đúng cú pháp.', line);
  if (typeof given.text !== 'string') return fault('Đối tượng JSON phải có trường "text" là chuỗi ký tự.', line);
  return answer(given.text, {
    indicator: words(given.indicator),
    level: levelOf(given.level),
    unitOfMeasure: words(given.unit) ?? words(given.unitOfMeasure),
    siblings: siblings(given.siblings),
    assigned: words(given.assigned),
    direction: wordOf(given.direction, DIRECTIONS),
    indicatorKind: wordOf(given.indicatorKind ?? given.kind, INDICATOR_KINDS),
  });
}

function answer(text: string, context: TargetContext): FlatReading | LineError {
  if (text.length > LONGEST_TARGET) return fault(`Dòng này dài hơn ${LONGEST_TARGET} ký tự.`, text);
  return flattenReading(text, readTarget(text, context));
}

function parsed(line: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}

function words(value: unknown): string | undefined {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

/** Siblings as texts, numbers, or objects with `text` or `value` and `unit`; one or many. */
function siblings(value: unknown): string[] | undefined {
  if (value === undefined || value === null) return undefined;
  return (Array.isArray(value) ? value : [value]).flatMap((item: unknown) => {
    if (typeof item !== 'object' || item === null) return words(item) ?? [];
    const { text, value: amount, unit } = item as Record<string, unknown>;
    const printed = words(text) ?? words(amount);
    return printed === undefined ? [] : `${printed} ${words(unit) ?? ''}`.trim();
  });
}

function fault(error: string, line: string): LineError {
  return { error, line: line.slice(0, 200) };
}
