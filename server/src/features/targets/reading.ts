import {
  explainTarget,
  print,
  type Question,
  type Target as Reading,
  readTarget,
  type TargetReading,
} from '@dich/measure';
import type { CatalogueIndicator } from '#features/indicators/indicator.queries.ts';
import type { Level } from '#kernel/context.ts';
import type { Problem } from '#kernel/refusal.ts';
import type { Target } from './target.entity.ts';

/** A target as somebody sets it. `chosenReading` answers the question of an ambiguous text: an index of its readings. */
export interface Words {
  text: string;
  chosenReading?: number | null;
}

/** What is known beside the words. */
export interface ReadingContext {
  indicator: Pick<CatalogueIndicator, 'name' | 'unitOfMeasure' | 'direction'>;
  level: Level;
  /** Other targets of the same indicator, as printed; they settle "9.398". */
  siblings: readonly string[];
}

/** The columns of a target that come from its words. */
export type ReadColumns = Pick<Target, 'text' | 'reading' | 'comparator' | 'lo' | 'hi' | 'unitOfMeasure' | 'question'>;

export interface ReadWords {
  columns: ReadColumns;
  /** The ways in which an ambiguous text can be read, in words, in the order of `chosenReading`. */
  candidates: string[];
  /** What keeps the words from being saved, even as a draft; paths are relative to the words. */
  problems: Problem[];
}

const MAX_WORDS = 1_000;
/** What numeric(24, 6) holds. */
const STORABLE = /^-?\d{1,18}(\.\d{1,6})?$/;
const NOT_READ = 'Chưa đọc được mức chỉ tiêu này. Hãy ghi rõ con số, dấu thập phân và đơn vị tính.';

/**
 * The words kept to the letter, and what they say. `reading` stays null while the words can be read in more than one
 * way and nobody has chosen: `question` then says the ways. A question beside a reading is a doubt to be looked at.
 */
export function readWords(words: Words, context: ReadingContext): ReadWords {
  const text = words.text.normalize('NFC').trim();
  const tooLong = text.length > MAX_WORDS;
  const { name, unitOfMeasure, direction } = context.indicator;
  const read = readTarget(tooLong ? '' : text, {
    ...(name ? { indicator: name } : {}),
    ...(unitOfMeasure ? { unitOfMeasure } : {}),
    level: LEVELS[context.level],
    siblings: context.siblings.filter((sibling) => sibling !== text),
  });
  const candidates =
    read.target === null
      ? read.readings.map((reading) => print(explainTarget(reading, { direction: DIRECTIONS[direction] }), 'vi'))
      : [];
  const { reading, problems } = choose(read, words.chosenReading ?? null);
  const tooBig = [reading?.lo, reading?.hi].some((bound) => bound != null && !STORABLE.test(bound));
  return {
    columns: {
      text,
      reading,
      comparator: reading?.cmp ?? null,
      lo: tooBig ? null : (reading?.lo ?? null),
      hi: tooBig ? null : (reading?.hi ?? null),
      unitOfMeasure: reading?.unit ?? null,
      question: questionOf(read, reading, candidates),
    },
    candidates,
    problems: [
      ...problems,
      ...(text === '' ? [invalid('Hãy ghi mức chỉ tiêu.')] : []),
      ...(tooLong ? [invalid(`Mức chỉ tiêu dài tối đa ${MAX_WORDS} ký tự.`)] : []),
      ...(tooBig ? [invalid('Số có tối đa 18 chữ số trước và 6 chữ số sau dấu phẩy.')] : []),
      ...(reading?.kind === 'result' ? [invalid('Đây là kết quả đã đạt, không phải mức chỉ tiêu.')] : []),
    ],
  };
}

/** The indicator's own direction as the measure knows it; "NONE" leaves it to the words. */
export const DIRECTIONS = { HIGHER: 'higher', LOWER: 'lower', BAND: 'band', NONE: null } as const;

export const LEVELS = { PROVINCE: 'province', DISTRICT: 'district', COMMUNE: 'commune' } as const;

function choose(read: TargetReading, chosen: number | null): { reading: Reading | null; problems: Problem[] } {
  if (read.target !== null || chosen === null) return { reading: read.target, problems: [] };
  const picked = read.readings[chosen];
  if (!picked) {
    const message = `Chỉ có ${read.readings.length} cách hiểu. Hãy chọn lại.`;
    return { reading: null, problems: [{ code: 'INVALID', path: ['chosenReading'], message }] };
  }
  const { reason: _reason, ...reading } = picked;
  return { reading: reading, problems: [] };
}

/** Without a reading: what must be told before it can be issued. Beside one: a doubt to be looked at. */
function questionOf(read: TargetReading, reading: Reading | null, candidates: readonly string[]): string | null {
  if (reading !== null) return read.target === null ? null : asked(read.questions);
  const ways = candidates.map((way, index) => `(${index + 1}) ${way}`);
  return [asked(read.questions) ?? NOT_READ, ...(ways.length > 0 ? [`Các cách hiểu: ${ways.join(' ')}`] : [])].join(
    ' ',
  );
}

const asked = (questions: readonly Question[]): string | null =>
  questions.length === 0 ? null : questions.map(({ message }) => message).join(' ');

const invalid = (message: string): Problem => ({ code: 'INVALID', path: ['text'], message });
