import { compactKey } from '@dich/units';
import { type Language, type Message, printDay, sayIn } from '#kernel/messages.ts';
import { tidy } from '#kernel/words.ts';
import { decimalOf, type FilledCell, withoutBrackets } from './cells.ts';
import { saysOfCell } from './sheet.messages.ts';

export type CellRead<T> = { value: T } | { wrong: Message };

/** What can stand in the cells of a column: how it is read, and how it is written again. */
export interface CellKind<T> {
  read(cell: FilledCell): CellRead<T>;
  write(value: T, language: Language): string;
  /** Of a closed set: each in words. */
  choices?: readonly Message[];
}

const LONGEST_CELL = 4000;

/** Words, as typed. A number is the number as it is written in Vietnamese. */
function wordsIn(cell: FilledCell): CellRead<string> {
  if (typeof cell === 'object') {
    if ('day' in cell) return { wrong: saysOfCell.notText() };
    if ('percent' in cell) return { value: `${inVietnamese(cell.percent * 100)}%` };
    return { wrong: cell.fault === 'ERROR' ? saysOfCell.error({ text: cell.text }) : saysOfCell.noResult() };
  }
  const value = tidy(typeof cell === 'number' ? inVietnamese(cell) : String(cell));
  if (value.length > LONGEST_CELL) return { wrong: saysOfCell.tooLong({ max: LONGEST_CELL }) };
  return isPrintable(value) ? { value } : { wrong: saysOfCell.unprintable() };
}

const inVietnamese = (number: number): string => decimalOf(number).replace('.', ',');

/** PostgreSQL keeps no NUL; half a surrogate pair is no character. */
const isPrintable = (value: string): boolean => !value.includes('\0') && value.isWellFormed();

export const text: CellKind<string> = { read: wordsIn, write: (value) => value };

/** What stands there, whatever it is, for who reads it by what it is of. */
export const asItIs: CellKind<FilledCell> = {
  read: (cell) =>
    typeof cell === 'object' && 'fault' in cell ? (wordsIn(cell) as { wrong: Message }) : { value: cell },
  write: String,
};

/** One of a closed set, by its words in either language, without regard to case and tone marks, or by its name. */
export function oneOf<V extends string>(named: Readonly<Record<V, Message>>): CellKind<V> {
  const all = Object.entries(named) as [V, Message][];
  const known = new Map(
    all.flatMap(([value, said]) =>
      [value, sayIn(said, 'vi'), sayIn(said, 'en')].map(
        (spelling) => [compactKey(withoutBrackets(spelling)), value] as const,
      ),
    ),
  );
  const choices = all.map(([, said]) => said);
  return {
    choices,
    read(cell) {
      const given = wordsIn(cell);
      if ('wrong' in given) return given;
      const value = known.get(compactKey(withoutBrackets(given.value)));
      return value === undefined
        ? { wrong: saysOfCell.notOneOf({ given: given.value.slice(0, 60), allowed: choices }) }
        : { value };
    },
    write: (value, language) => sayIn(named[value], language),
  };
}

const YES = oneOf({ yes: saysOfCell.yes(), no: saysOfCell.no() });

export const yesOrNo: CellKind<boolean> = {
  choices: YES.choices ?? [],
  read(cell) {
    if (typeof cell === 'boolean') return { value: cell };
    const given = YES.read(cell);
    return 'wrong' in given ? given : { value: given.value === 'yes' };
  },
  write: (value, language) => YES.write(value ? 'yes' : 'no', language),
};

const TYPED_DAY = /^(?:ngày\s+)?(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/iu;
const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** As YYYY-MM-DD: a cell that is a day, or a day as it is written in Vietnam, day before month. */
export const day: CellKind<string> = {
  read(cell) {
    if (typeof cell === 'object' && 'day' in cell) return { value: cell.day };
    const given = wordsIn(cell);
    if ('wrong' in given) return given;
    const typed = TYPED_DAY.exec(given.value);
    const [, year, month, date] = typed ? [null, typed[3], typed[2], typed[1]] : (ISO_DAY.exec(given.value) ?? []);
    const value = `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
    return isDay(value) ? { value } : { wrong: saysOfCell.notADay({ given: given.value.slice(0, 60) }) };
  },
  // as it is typed in either language
  write: (value) => printDay(value, 'vi'),
};

/** The 31st of February is none. */
const isDay = (value: string): boolean => {
  const moment = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(value);
};

/** Several, with ";" between them. */
export const list: CellKind<string[]> = {
  read(cell) {
    const given = wordsIn(cell);
    if ('wrong' in given) return given;
    return { value: given.value.split(/[;\n]/).map(tidy).filter(Boolean) };
  },
  write: (value) => value.join('; '),
};
