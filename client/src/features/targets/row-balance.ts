import { type Balance, type BalancePart, balance } from '@dich/measure/balance';
import { DIRECTIONS } from '@dich/measure/directions';
import type { JudgedTarget } from '@dich/measure/judge-types';
import type { WordsContext } from '@dich/measure/read-words';
import type { QuotaRowFragment } from '#gql/targets/graphql.ts';
import { type CellDrafts, cellOf } from '#lib/cell-drafts.ts';
import { unitNameInSentence } from '#lib/unit-name.ts';
import { choiceKey, choiceOf, ownKey, quotaKey } from './assignment-keys.ts';
import type { AssignmentGrid } from './grid.ts';
import { contextOf, readCell, readWords, type WordsShown } from './reading.ts';

export interface RowReading {
  own: WordsShown;
  /** By unit id. */
  quotas: ReadonlyMap<string, WordsShown>;
  balance: Balance;
}

/** Words that cannot be read yet have no number: shown, and not compared. */
const UNREAD: JudgedTarget = { kind: 'text', evalRule: 'manual' };

/** Of the other targets of the row as many settle a scale as the server looks at. */
const MOST_SIBLINGS = 5;

/** A row as typed: what every cell says, and how the quotas stand against the unit's own target. The server computes alike. */
export function readRow(
  row: QuotaRowFragment,
  units: AssignmentGrid['subUnits'],
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
  const cells = units.map((unit) => {
    const key = quotaKey(row.indicator.id, unit.id);
    const cell = { words: textOf(key), chosen: chosen(key), level: unit.level };
    return { unit, key, cell, words: cell.words, alone: readCell(row, { key, ...cell }) };
  });
  const quotas = new Map(
    cells.map(({ unit, key, cell, words, alone }) => {
      if (alone.target !== null || words.trim() === '') return [unit.id, alone];
      const others = cells.filter((other) => other.key !== key && other.alone.target !== null);
      const siblings = [...(own.target ? [textOf(keyOfOwn)] : []), ...others.map((other) => other.words)];
      return [unit.id, readCell(row, { key: `${key} beside`, ...cell, siblings: siblings.slice(0, MOST_SIBLINGS) })];
    }),
  );
  const wholeWords = textOf(keyOfOwn) || (assigned?.text ?? '');
  const whole = own.target ?? (assigned ? readWords(assigned.text, contextOf(row, level), null).target : null);
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
      parts: cells.map(
        ({ unit, words }): BalancePart => ({
          key: unit.id,
          name: unitNameInSentence(unit),
          target: judged(words, quotas.get(unit.id)?.target ?? null),
        }),
      ),
    }),
  };
}

const judged = (words: string, target: JudgedTarget | null): JudgedTarget | null =>
  words.trim() === '' ? null : (target ?? UNREAD);
