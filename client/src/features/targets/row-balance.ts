import { type Balance, type BalancePart, balance, partsCompared } from '@dich/measure/balance';
import { DIRECTIONS } from '@dich/measure/directions';
import { type DivisionTold, divisionTold } from '@dich/measure/division';
import type { JudgedTarget } from '@dich/measure/judge-types';
import type { WordsContext } from '@dich/measure/read-words';
import type { QuotaRowFragment } from '#gql/targets/graphql.ts';
import { type CellDrafts, cellOf } from '#lib/cell-drafts.ts';
import { choiceKey, choiceOf, ownKey, quotaKey } from './assignment-keys.ts';
import { contextOf, readCell, readWords, type WordsShown } from './reading.ts';
import { mayReceive, type Receiver, storedFor } from './receivers.ts';

export interface RowReading {
  own: WordsShown;
  /** By the id of the receiver. */
  quotas: ReadonlyMap<string, WordsShown>;
  balance: Balance;
  given: Given;
  /** What is to be told of how departments are given it; null: nothing. */
  division: DivisionTold | null;
}

/** How many have been given something, as typed; of units below also how many there are. */
export interface Given {
  units: number;
  ofUnits: number;
  departments: number;
}

/** Words that cannot be read yet have no number: shown, and not compared. */
const UNREAD: JudgedTarget = { kind: 'text', evalRule: 'manual' };

/** Of the other targets of the row as many settle a scale as the server looks at. */
const MOST_SIBLINGS = 5;

/** A row as typed: what every cell says, and how the quotas stand against the unit's own target. The server computes alike. */
export function readRow(
  row: QuotaRowFragment,
  receivers: readonly Receiver[],
  level: WordsContext['level'],
  drafts: CellDrafts,
): RowReading {
  const textOf = (key: string) => cellOf(drafts, key).text;
  const chosen = (key: string) => choiceOf(textOf(choiceKey(key)));
  const assigned = row.planIndicator.assignedTarget;
  const keyOfOwn = ownKey(row.indicator.id);
  const own = readCell(row, {
    ...{ key: keyOfOwn, words: textOf(keyOfOwn), chosen: chosen(keyOfOwn), level },
    siblings: assigned ? [assigned.text] : [],
  });
  const cells = receivers
    .filter((receiver) => mayReceive(row, receiver))
    .map((receiver) => {
      const key = quotaKey(row.indicator.id, receiver.id);
      const cell = { words: textOf(key), chosen: chosen(key), level: receiver.level };
      return { receiver, key, cell, words: cell.words, alone: readCell(row, { key, ...cell }) };
    });
  const quotas = new Map(
    cells.map(({ receiver: { id }, key, cell, words, alone }) => {
      if (alone.target !== null || words.trim() === '') return [id, alone];
      const others = cells.filter((other) => other.key !== key && other.alone.target !== null);
      const siblings = [...(own.target ? [textOf(keyOfOwn)] : []), ...others.map((other) => other.words)];
      return [id, readCell(row, { key: `${key} beside`, ...cell, siblings: siblings.slice(0, MOST_SIBLINGS) })];
    }),
  );
  const wholeWords = textOf(keyOfOwn) || (assigned?.text ?? '');
  const whole = own.target ?? (assigned ? readWords(assigned.text, contextOf(row, level), null).target : null);
  const all = cells.map(({ receiver: { id, inSentence, isDepartment }, words }) => {
    const part: BalancePart = { key: id, name: inSentence, target: judged(words, quotas.get(id)?.target ?? null) };
    return { isDepartment, part };
  });
  const parts = {
    departments: all.filter(({ isDepartment }) => isDepartment),
    units: all.filter(({ isDepartment }) => !isDepartment),
  };
  return {
    own,
    quotas,
    balance: balance({
      policy: row.sumPolicy,
      direction: DIRECTIONS[row.indicator.direction],
      whole: judged(wholeWords, whole),
      unit: row.indicator.unitOfMeasure,
      assigned: assigned?.lo ?? assigned?.hi ?? null,
      assignedUnit: assigned?.unitOfMeasure ?? null,
      parts: partsCompared(
        { suppliedBy: row.indicator.suppliedBy, policy: row.sumPolicy },
        { departments: parts.departments.map(({ part }) => part), subUnits: parts.units.map(({ part }) => part) },
      ),
    }),
    division: divisionTold(
      cells
        .filter(({ receiver }) => receiver.isDepartment)
        .map(({ receiver, words }) => ({
          leads: storedFor(row, receiver)?.role === 'LEAD',
          isGiven: words.trim() !== '',
        })),
      row.madeOfParts,
    ),
    given: {
      units: parts.units.filter(({ part }) => part.target !== null).length,
      ofUnits: parts.units.length,
      departments: parts.departments.filter(({ part }) => part.target !== null).length,
    },
  };
}

const judged = (words: string, target: JudgedTarget | null): JudgedTarget | null =>
  words.trim() === '' ? null : (target ?? UNREAD);
