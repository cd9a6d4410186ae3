/**
 * Messages with a key and parameters, printed by a catalogue per room and language. What decides hands on a message;
 * only what shows it to somebody chooses the language:
 *
 *     export const says = catalogue('verdict', {
 *       noFigure: { vi: 'Chưa có số liệu.', en: 'There is no figure yet.' },
 *       below: words<{ figure: Quantity; target: Quantity }>({
 *         vi: ({ figure, target }) => `${figure} nhỏ hơn mức đạt ${target}.`,
 *         en: ({ figure, target }) => `${figure} is below the target of ${target}.`,
 *       }),
 *     });
 *     const message = says.below({ figure: { value: '184.5', unit: 'ha' }, target: { value: '185', unit: 'ha' } });
 *     print(message, 'vi'); // "184,5 ha nhỏ hơn mức đạt 185 ha."
 *
 * A message is plain data: it can be compared, stored and sent. Both languages are asked for by the compiler.
 */
import { formatDecimal, formatWithUnit, type Language } from './format-number.ts';
import type { Decimal } from './target.ts';

export type { Language } from './format-number.ts';

/** An exact decimal ("1809.5") with its unit of measure; printed "1.809,5 tỷ đồng" in Vietnamese. */
export interface Quantity {
  readonly value: Decimal;
  readonly unit: string | null;
}

/** A day of the calendar ("2023-06-15"); printed "15/6/2023" in Vietnamese. */
export interface Day {
  readonly day: string;
}

/** Texts (a unit's name) and counts are the same in every language; null is what there is none of. */
export type Parameter = string | number | null | Quantity | Day | Message | readonly Parameter[];

/** `key`: "room.name". */
export interface Message {
  readonly key: string;
  readonly parameters: Readonly<Record<string, Parameter>>;
}

/** A parameter as words receive it: texts, counts and null as they are, all others printed in their language. */
type Printed<P> = P extends string | number | null
  ? P
  : P extends readonly (infer Each)[]
    ? readonly Printed<Each>[]
    : string;
type PrintedParameter = string | number | null | readonly PrintedParameter[];

/** Words without parameters need no function. */
type Text = Readonly<Record<Language, string>>;

interface Words<P> {
  readonly by: Readonly<Record<Language, (parameters: Readonly<Record<string, PrintedParameter>>) => string>>;
  /** What the constructor takes; for the compiler alone. */
  readonly takes?: (parameters: P) => void;
}

type Constructors<E> = {
  readonly [Name in keyof E]: E[Name] extends Words<infer P> ? (parameters: P) => Message : () => Message;
};

/** Words that take parameters: pure functions, the same parameters in each language. */
export function words<P extends { readonly [K in keyof P]: Parameter }>(
  by: Readonly<Record<Language, (parameters: { readonly [K in keyof P]: Printed<P[K]> }) => string>>,
): Words<P> {
  // The constructor, typed by `takes`, is the only maker of these parameters.
  return { by: by as Words<P>['by'] };
}

const entries = new Map<string, Text | Words<never>>();

/** Makes the messages of a room, one typed constructor each. @throws Error when a key of the room is taken already. */
export function catalogue<const E extends Readonly<Record<string, Text | Words<never>>>>(
  room: string,
  definitions: E,
): Constructors<E> {
  const made = Object.entries(definitions).map(([name, entry]) => {
    const key = `${room}.${name}`;
    if (entries.has(key)) throw new Error(`two messages have the key ${key}`);
    entries.set(key, entry);
    return [name, (parameters: Message['parameters'] = {}): Message => ({ key, parameters })];
  });
  return Object.fromEntries(made) as Constructors<E>;
}

/** The message in words. @throws Error when no catalogue that has been loaded knows its key. */
export function print(message: Message, language: Language): string {
  const entry = entries.get(message.key);
  if (!entry) throw new Error(`no catalogue knows the message ${message.key}`);
  if (!('by' in entry)) return entry[language];
  const printed = Object.entries(message.parameters).map(([name, parameter]) => [name, printEach(parameter, language)]);
  return entry.by[language](Object.fromEntries(printed) as Record<string, PrintedParameter>);
}

function printEach(parameter: Parameter, language: Language): PrintedParameter {
  if (parameter === null || typeof parameter !== 'object') return parameter;
  if (isList(parameter)) return parameter.map((each) => printEach(each, language));
  if ('key' in parameter) return print(parameter, language);
  return 'day' in parameter ? printDay(parameter.day, language) : printQuantity(parameter, language);
}

function isList(parameter: Parameter): parameter is readonly Parameter[] {
  return Array.isArray(parameter);
}

/** "1.809,5 tỷ đồng". */
export function printQuantity({ value, unit }: Quantity, language: Language): string {
  return formatWithUnit(value, unit, { language });
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** "2023-06-15" → "15/6/2023", "15 June 2023". */
export function printDay(day: string, language: Language): string {
  const [year, month, date] = day.split('-').map(Number);
  return language === 'vi' ? `${date}/${month}/${year}` : `${date} ${MONTHS[Number(month) - 1]} ${year}`;
}

/** English for a number of things: "1 unit", "1,234 units". */
export function counted(count: number, one: string, many: string): string {
  return `${formatDecimal(String(count), { language: 'en' })} ${count === 1 ? one : many}`;
}

/** "A", "A và B", "A, B and C". */
export function listed(items: readonly string[], language: Language): string {
  const last = items.at(-1) ?? '';
  if (items.length < 2) return last;
  return `${items.slice(0, -1).join(', ')} ${language === 'vi' ? 'và' : 'and'} ${last}`;
}
