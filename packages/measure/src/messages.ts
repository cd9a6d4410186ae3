/**
 * Messages with a key and parameters, printed by a catalogue per room and language. What decides hands on a message;
 * only what shows it to somebody chooses the language:
 *
 *     export const says = vietnamese('verdict', {
 *       noFigure: 'Chưa có số liệu.',
 *       below: words<{ figure: Quantity; target: Quantity }>(
 *         ({ figure, target }) => `${figure} nhỏ hơn mức đạt ${target}.`,
 *       ),
 *     });
 *     // in a file that whoever reads Vietnamese does not download
 *     const verdict: EnglishOf<typeof says> = {
 *       noFigure: 'There is no figure yet.',
 *       below: ({ figure, target }) => `${figure} is below the target of ${target}.`,
 *     };
 *     addEnglish({ rooms: { verdict } });
 *
 *     const message = says.below({ figure: { value: '184.5', unit: 'ha' }, target: { value: '185', unit: 'ha' } });
 *     print(message, 'vi'); // "184,5 ha nhỏ hơn mức đạt 185 ha."
 *
 * A message is plain data: it can be compared, stored and sent. Both languages are asked for by the compiler. A room
 * that never leaves the server keeps them side by side, by `catalogue`.
 */

import type { Decimal } from './exact.ts';
import { formatWithUnit, type Language, nameUnitsIn, printUnit, type UnitWords } from './format-number.ts';
import { type KnownUnits, namedInEnglish } from './units/known-units.ts';

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

/** A unit of measure by itself; printed "billion dong" in English. */
export interface UnitAlone {
  readonly unitOfMeasure: string;
}

/** Texts (a unit's name) and counts are the same in every language; null is what there is none of. */
export type Parameter = string | number | null | Quantity | UnitAlone | Day | Message | readonly Parameter[];

/** `key`: "room.name". */
export interface Message {
  readonly key: string;
  readonly parameters: Readonly<Record<string, Parameter>>;
}

/** What something is called: a text that is the same in every language, or a message ("Phường Tứ Hạ", "Tứ Hạ Ward"). */
export type Name = string | Message;

/** A parameter as words receive it: texts, counts and null as they are, all others printed in their language. */
type Printed<P> = P extends string | number | null
  ? P
  : P extends readonly (infer Each)[]
    ? readonly Printed<Each>[]
    : string;
type PrintedParameter = string | number | null | readonly PrintedParameter[];

type Saying = (parameters: Readonly<Record<string, PrintedParameter>>) => string;

/** Words of one room in one language; those without parameters need no function. */
type Sayings = Readonly<Record<string, string | Saying>>;

/** Words with what their constructor takes; `takes` is for the compiler alone. */
interface Words<P> {
  readonly by: Saying;
  readonly takes?: (parameters: P) => void;
}

/** Words that are digits and signs alone: the same in every language but for the separators. */
interface Same<P> extends Words<P> {
  readonly inEvery: true;
}

interface Bilingual<P> {
  readonly vi: Saying;
  readonly en: Saying;
  readonly takes?: (parameters: P) => void;
}

type WordsOf<P> = (parameters: { readonly [K in keyof P]: Printed<P[K]> }) => string;
type Parameters<P> = { readonly [K in keyof P]: Parameter };

/** Makes one message. Never called with parameters that its words do not take. */
type Constructor<P> = (parameters: P) => Message;
type SameConstructor<P> = Constructor<P> & { readonly inEvery: true };

type Constructors<E> = {
  readonly [Name in keyof E]: E[Name] extends Same<infer P>
    ? SameConstructor<P>
    : E[Name] extends Words<infer P> | Bilingual<infer P>
      ? Constructor<P>
      : () => Message;
};

/** The English words that a room of Vietnamese ones still needs: one text or function for each of its messages. */
export type EnglishOf<Room> = {
  readonly [Name in keyof Room as Room[Name] extends { readonly inEvery: true }
    ? never
    : Name]: Room[Name] extends () => Message ? string : Room[Name] extends Constructor<infer P> ? WordsOf<P> : never;
};

/** Words that take parameters: pure functions, in a bilingual room one for each language. */
export function words<P extends Parameters<P>>(by: WordsOf<P>): Words<P>;
export function words<P extends Parameters<P>>(by: Readonly<Record<Language, WordsOf<P>>>): Bilingual<P>;
export function words(by: Saying | Readonly<Record<Language, Saying>>): Words<never> | Bilingual<never> {
  return typeof by === 'function' ? { by } : by;
}

/** Words that need no second language. */
export function same<P extends Parameters<P>>(by: WordsOf<P>): Same<P> {
  // The constructor, typed by `takes`, is the only maker of these parameters.
  return { by: by as Saying, inEvery: true };
}

const spoken: Readonly<Record<Language, Map<string, string | Saying>>> = { vi: new Map(), en: new Map() };

/** Makes the messages of a room, one typed constructor each. @throws Error when a key of the room is taken already. */
export function vietnamese<const E extends Readonly<Record<string, string | Words<never>>>>(
  room: string,
  definitions: E,
): Constructors<E> {
  return constructors<string | Words<never>, E>(room, definitions, (key, entry) => {
    const saying = typeof entry === 'string' ? entry : entry.by;
    spoken.vi.set(key, saying);
    if (!isSame(entry)) return false;
    spoken.en.set(key, saying);
    return true;
  });
}

/** The same for a room that keeps both languages side by side. */
export function catalogue<
  const E extends Readonly<Record<string, Readonly<Record<Language, string>> | Bilingual<never>>>,
>(room: string, definitions: E): Constructors<E> {
  return constructors<Readonly<Record<Language, string>> | Bilingual<never>, E>(room, definitions, (key, entry) => {
    spoken.vi.set(key, entry.vi);
    spoken.en.set(key, entry.en);
    return false;
  });
}

/** The words of rooms, each by its name, and what units of measure are called. */
export interface English {
  readonly rooms: Readonly<Record<string, object>>;
  readonly units?: (known: KnownUnits) => UnitWords;
}

/** Rooms learn English, before or after they are made. */
export function addEnglish({ rooms, units }: English): void {
  if (units) nameUnitsIn('en', namedInEnglish(units));
  for (const [room, sayings] of Object.entries(rooms))
    for (const [name, saying] of Object.entries(sayings as Sayings)) spoken.en.set(`${room}.${name}`, saying);
}

function isSame(entry: string | Words<never>): entry is Same<never> {
  return typeof entry !== 'string' && 'inEvery' in entry;
}

/** `speak` registers the words of one key, and says whether they are the same in every language. */
function constructors<Entry, const E extends Readonly<Record<string, Entry>>>(
  room: string,
  definitions: E,
  speak: (key: string, entry: Entry) => boolean,
): Constructors<E> {
  const made = Object.entries<Entry>(definitions).map(([name, entry]) => {
    const key = `${room}.${name}`;
    if (spoken.vi.has(key)) throw new Error(`two messages have the key ${key}`);
    const make = (parameters: Message['parameters'] = {}): Message => ({ key, parameters });
    return [name, speak(key, entry) ? Object.assign(make, { inEvery: true }) : make];
  });
  return Object.fromEntries(made) as Constructors<E>;
}

/** The message in words. @throws Error when no catalogue that has been loaded has its words in this language. */
export function print(message: Message, language: Language): string {
  const saying = spoken[language].get(message.key);
  if (saying === undefined) throw new Error(`no words are loaded for the message ${message.key} in ${language}`);
  if (typeof saying === 'string') return saying;
  const printed = Object.entries(message.parameters).map(([name, parameter]) => [name, printEach(parameter, language)]);
  return saying(Object.fromEntries(printed) as Record<string, PrintedParameter>);
}

function printEach(parameter: Parameter, language: Language): PrintedParameter {
  if (parameter === null || typeof parameter !== 'object') return parameter;
  if (isList(parameter)) return parameter.map((each) => printEach(each, language));
  if ('key' in parameter) return print(parameter, language);
  if ('unitOfMeasure' in parameter) return printUnit(parameter.unitOfMeasure, language);
  return 'day' in parameter ? printDay(parameter.day, language) : printQuantity(parameter, language);
}

function isList(parameter: Parameter): parameter is readonly Parameter[] {
  return Array.isArray(parameter);
}

/** "1.809,5 tỷ đồng". */
export function printQuantity({ value, unit }: Quantity, language: Language): string {
  return formatWithUnit(value, unit, { language });
}

const LONG_DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** "2023-06-05" → "05/06/2023", "5 June 2023". */
export function printDay(day: string, language: Language): string {
  const [year, month, date] = day.split('-');
  return language === 'vi' ? `${date}/${month}/${year}` : LONG_DAY.format(new Date(day));
}
