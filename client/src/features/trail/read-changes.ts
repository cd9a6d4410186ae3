import { formatDay, formatMoment } from '#lib/dates.ts';
import { printDecimal } from '#lib/numbers.ts';
import { texts } from './texts/index.ts';
import { fieldInWords, partInWords, wordOf } from './words.ts';

/** A part of a record before and after, as JSON text: what the API answers. */
export interface Change {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** The same for a reader. Null: there was nothing, or nothing is left. */
export interface ChangeLine {
  what: string;
  before: string | null;
  after: string | null;
}

/** Names of what records refer to, by identity. */
export type Names = ReadonlyMap<string, string>;

type Json = null | boolean | number | string | readonly Json[] | JsonObject;
interface JsonObject {
  readonly [part: string]: Json;
}

/** What an entry of a list is about; together they tell it from its neighbours. */
const SUBJECTS = ['indicatorId', 'indicatorCode', 'unitId', 'departmentId', 'role'] as const;
/** Parts that tell a reader nothing. */
export const SILENT: ReadonlySet<string> = new Set([
  'id',
  'provinceId',
  'pos',
  'named',
  'revision',
  'code',
  'contentHash',
  'question',
]);
/** Parts that name indicators by identity. */
const INDICATORS = new Set(['memberIds', 'indicatorIds', 'countedIn']);
const DECIMALS = new Set(['value', 'numerator', 'denominator', 'lo', 'hi']);
/** The main part of a record, which needs no name beside it. */
const NAMELESS = new Set(['text', 'value']);

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;
const DECIMAL = /^-?\d+(\.\d+)?$/;

const isObject = (value: Json): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Identities of indicators that are mentioned, whose names are to be asked for. */
export function indicatorsIn(changes: readonly Change[]): string[] {
  const found = changes.flatMap(({ field, before, after }) => {
    const mention = INDICATORS.has(field) ? /"([0-9a-f-]{36})"/g : /"indicatorId":"([0-9a-f-]{36})"/g;
    return [before, after].flatMap((text) => [...(text ?? '').matchAll(mention)]);
  });
  return [...new Set(found.flatMap(([, id]) => id ?? []))];
}

/** What changed, a line for each part; of a list of figures or targets a line for each of its entries. */
export function linesOf(changes: readonly Change[], names: Names): ChangeLine[] {
  const [before, after] = [sideOf(changes, 'before'), sideOf(changes, 'after')];
  if (changes.length > 0 && changes.every(({ field }) => /^\d+$/.test(field))) {
    return entryLines(Object.values(before), Object.values(after), names);
  }
  return changes.flatMap(({ field }) => partLines(field, before[field] ?? null, after[field] ?? null, names));
}

const sideOf = (changes: readonly Change[], side: 'before' | 'after'): JsonObject =>
  Object.fromEntries(changes.map((change) => [change.field, JSON.parse(change[side] ?? 'null') as Json]));

function partLines(field: string, before: Json, after: Json, names: Names): ChangeLine[] {
  if (field !== 'parts' && (isEntries(before) || isEntries(after)))
    return entryLines(listOf(before), listOf(after), names);
  const line = {
    what: fieldInWords(field),
    before: inWords(field, before, names),
    after: inWords(field, after, names),
  };
  return line.before === line.after ? [] : [line];
}

const isEntries = (value: Json): boolean => Array.isArray(value) && value.some((entry: Json) => isObject(entry));
const listOf = (value: Json): readonly Json[] => (Array.isArray(value) ? (value as readonly Json[]) : []);

/** Entries are matched by what they are about: the lists need not be in the same order. */
function entryLines(before: readonly Json[], after: readonly Json[], names: Names): ChangeLine[] {
  const olds = byIdentity(before);
  const news = byIdentity(after);
  return [...new Set([...olds.keys(), ...news.keys()])].flatMap((key) => {
    const [was, is] = [olds.get(key) ?? null, news.get(key) ?? null];
    const parts = differing(was, is);
    const line = {
      what: entryName(is ?? was ?? {}, names),
      before: was && entryInWords(was, parts, names),
      after: is ? entryInWords(is, parts, names) : texts.removed,
    };
    return line.before === line.after ? [] : [line];
  });
}

function byIdentity(entries: readonly Json[]): Map<string, JsonObject> {
  const objects = entries.filter(isObject);
  return new Map(objects.map((entry, place) => [identityOf(entry) || String(place), entry]));
}

const identityOf = (entry: JsonObject): string =>
  SUBJECTS.some((part) => entry[part]) ? SUBJECTS.map((part) => String(entry[part] ?? '')).join(' ') : '';

function entryName(entry: JsonObject, names: Names): string {
  const named = SUBJECTS.flatMap((part) => inWords(part, entry[part] ?? null, names) ?? []);
  return named.length > 0 ? named.join(' · ') : texts.unnamed;
}

/** Where an entry was there before and still is, only what differs is told of it. */
function differing(before: JsonObject | null, after: JsonObject | null): string[] {
  const parts = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])];
  const telling = parts.filter((part) => !SILENT.has(part) && !SUBJECTS.some((subject) => subject === part));
  if (!before || !after) return telling;
  return telling.filter((part) => JSON.stringify(before[part] ?? null) !== JSON.stringify(after[part] ?? null));
}

/** An entry of which there is nothing to tell but what it is about, as who leads an indicator: it is there. */
const entryInWords = (entry: JsonObject, parts: readonly string[], names: Names): string | null =>
  parts.length === 0 ? texts.there : partsInWords(entry, parts, names);

function partsInWords(entry: JsonObject, parts: readonly string[], names: Names): string | null {
  const told = parts.flatMap((part) => {
    const words = inWords(part, entry[part] ?? null, names);
    return words === null ? [] : [NAMELESS.has(part) ? words : `${fieldInWords(part).toLowerCase()} ${words}`];
  });
  return told.length > 0 ? told.join('; ') : null;
}

/** A value for a reader; null: there is none, or it is an identity without a name. */
function inWords(field: string, value: Json, names: Names): string | null {
  if (value === null || value === '' || SILENT.has(field)) return null;
  if (typeof value === 'boolean') return value ? texts.yes : texts.no;
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return textInWords(field, value, names);
  if (field === 'parts') return partsOfFigure(value);
  if (isObject(value)) return partsInWords(value, differing(null, value).concat(SUBJECTS), names);
  const told = value.flatMap((one) => inWords(field, one, names) ?? []);
  return told.length > 0 ? told.join('; ') : null;
}

/** "quý 1: 2; quý 2: 0": each part of a figure under what it is called. */
function partsOfFigure(value: Json): string | null {
  const told = listOf(value).flatMap((part) => {
    if (!isObject(part)) return [];
    const { key, number, date } = part;
    const held =
      typeof date === 'string'
        ? formatDay(date)
        : typeof number === 'string'
          ? printDecimal(number, { trim: true })
          : null;
    return held === null ? [] : [`${partInWords(String(key))}: ${held}`];
  });
  return told.length > 0 ? told.join('; ') : null;
}

function textInWords(field: string, text: string, names: Names): string | null {
  if (UUID.test(text)) return names.get(text) ?? null;
  if (DAY.test(text)) return formatDay(text);
  if (MOMENT.test(text)) return formatMoment(text);
  if (DECIMALS.has(field) && DECIMAL.test(text)) return printDecimal(text, { trim: true });
  return wordOf(text) ?? text;
}
