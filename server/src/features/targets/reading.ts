import { isTerm, readWords as measured, misfitOf, type OverYears, overYearsIn, type WordsRead } from '@dich/measure';
import type { CatalogueIndicator } from '#features/indicators/indicator.queries.ts';
import type { Level } from '#kernel/context.ts';
import type { Message } from '#kernel/messages.ts';
import type { Problem } from '#kernel/refusal.ts';
import type { Target } from './target.entity.ts';
import { says } from './target.messages.ts';

/**
 * A target as somebody sets it. `chosenReading` answers the question of an ambiguous text: an index of its readings;
 * `overYears` that of one for a term whose words do not say how its years reach it.
 */
export interface Words {
  text: string;
  chosenReading?: number | null;
  overYears?: OverYears | null;
}

/** What is known beside the words. */
export interface ReadingContext {
  indicator: Pick<CatalogueIndicator, 'name' | 'unitOfMeasure' | 'direction'> &
    Partial<Pick<CatalogueIndicator, 'kind' | 'operandUnit' | 'grades' | 'overTime'>>;
  level: Level;
  /** What it is set for; left out: a year. */
  years?: number;
  /** Other targets of the same indicator, as printed; they settle "9.398". */
  siblings: readonly string[];
}

/** The columns of a target that come from its words. */
export type ReadColumns = Pick<
  Target,
  'text' | 'reading' | 'comparator' | 'lo' | 'hi' | 'unitOfMeasure' | 'question' | 'overYears'
>;

export interface ReadWords {
  columns: ReadColumns;
  /** The ways in which an ambiguous text can be read, in words, in the order of `chosenReading`. */
  candidates: Message[];
  /** What keeps the words from being saved, even as a draft; paths are relative to the words. */
  problems: Problem[];
}

const MAX_WORDS = 1_000;
/** What numeric(24, 6) holds. */
const STORABLE = /^-?\d{1,18}(\.\d{1,6})?$/;

/**
 * The words kept to the letter, and what they say. `reading` stays null while the words can be read in more than one
 * way and nobody has chosen: `question` then says the ways. A question beside a reading is a doubt to be looked at.
 */
export function readWords({ text: words, chosenReading = null, overYears }: Words, context: ReadingContext): ReadWords {
  const text = words.normalize('NFC').trim();
  const tooLong = text.length > MAX_WORDS;
  const { indicator, level, siblings } = context;
  const { name, unitOfMeasure, direction, kind, grades = null } = indicator;
  const about = {
    indicator: name,
    unitOfMeasure: unitOfMeasure ?? '',
    direction,
    grades,
    level,
    siblings,
    ...(kind && { indicatorKind: kind }),
  };
  const read = measured(tooLong ? '' : text, about, chosenReading);
  const { target: reading } = read;
  const candidates = read.candidates.map(({ means }) => means);
  const tooBig = [reading?.lo, reading?.hi].some((bound) => bound != null && !STORABLE.test(bound));
  const { operandUnit } = indicator;
  const misfit =
    reading && kind ? misfitOf(reading, { kind, name, unitOfMeasure, operandUnit: operandUnit ?? null, grades }) : null;
  const how = context.years === undefined ? null : overYearsOf(text, overYears ?? null, context.years, indicator);
  const unknownChoice = chosenReading !== null && reading === null;
  return {
    columns: {
      text,
      reading,
      comparator: reading?.cmp ?? null,
      lo: tooBig ? null : (reading?.lo ?? null),
      hi: tooBig ? null : (reading?.hi ?? null),
      unitOfMeasure: reading?.unit ?? null,
      question: questionOf(read, candidates),
      overYears: how,
    },
    candidates,
    problems: [
      ...(unknownChoice ? [invalid(says.noSuchReading({ count: candidates.length }), 'chosenReading')] : []),
      ...(text === '' ? [invalid(says.nothingWritten())] : []),
      ...(tooLong ? [invalid(says.tooLong({ max: MAX_WORDS }))] : []),
      ...(tooBig ? [invalid(says.tooManyDigits())] : []),
      ...(misfit ? [invalid(misfit)] : []),
      ...(reading?.kind === 'result' ? [invalid(says.isResult())] : []),
    ],
  };
}

/** Without a reading: what must be told before it can be issued. Beside one: a doubt. Kept with the words. */
function questionOf({ target, questions }: WordsRead, candidates: readonly Message[]): Message | null {
  const asked = questions.map(({ says: question }) => question);
  if (target !== null) return asked.length > 0 ? says.whatToTell({ asked, ways: [] }) : null;
  return says.whatToTell({ asked: asked.length > 0 ? asked : [says.notRead()], ways: candidates });
}

/** Of a term: what was said, else what the words say. */
const overYearsOf = (
  text: string,
  said: OverYears | null,
  years: number,
  { overTime = 'NONE', unitOfMeasure: unit }: ReadingContext['indicator'],
): OverYears | null => (isTerm(years) ? (said ?? overYearsIn(text, { years, overTime, unit })) : null);

const invalid = (message: Message, part = 'text'): Problem => ({ code: 'INVALID', path: [part], message });
