import { type Balance, type BalancePart, balance, type JudgedTarget } from '@dich/measure';
import type { QuotaRowFragment } from '#gql/targets/graphql.ts';
import { type CellDrafts, cellOf } from '#lib/cell-drafts.ts';
import { unitNameInSentence } from '#lib/unit-name.ts';
import { choiceKey, choiceOf, ownKey, quotaKey } from './assignment-keys.ts';
import type { AssignmentGrid } from './assignment-page.tsx';
import { DIRECTIONS, readWords, type WordsContext, type WordsRead } from './reading.ts';
import { contextOf } from './use-quota-drafts.ts';

export interface RowReading {
  own: WordsRead;
  /** By unit id. */
  quotas: ReadonlyMap<string, WordsRead>;
  balance: Balance;
}

/** Words that cannot be read yet have no number: shown, and not compared. */
const UNREAD: JudgedTarget = { kind: 'text', evalRule: 'manual' };

/** A row as typed: what every cell says, and how the quotas stand against the unit's own target. The server computes alike. */
export function readRow(
  row: QuotaRowFragment,
  units: AssignmentGrid['subUnits'],
  level: WordsContext['level'],
  drafts: CellDrafts,
): RowReading {
  const context = contextOf(row, level);
  const textOf = (key: string) => cellOf(drafts, key).text;
  const siblings = units.map(({ id }) => textOf(quotaKey(row.indicator.id, id))).filter((text) => text !== '');
  const read = (key: string) => readWords(textOf(key), { ...context, siblings }, choiceOf(textOf(choiceKey(key))));

  const own = read(ownKey(row.indicator.id));
  const quotas = new Map(units.map(({ id }) => [id, read(quotaKey(row.indicator.id, id))]));
  const assigned = row.planIndicator.assignedTarget;
  const parts = units.map((unit): BalancePart => {
    const words = textOf(quotaKey(row.indicator.id, unit.id));
    return { key: unit.id, name: unitNameInSentence(unit), target: judged(words, quotas.get(unit.id)?.target ?? null) };
  });
  const wholeWords = textOf(ownKey(row.indicator.id)) || (assigned?.text ?? '');
  const whole = own.target ?? (assigned ? readWords(assigned.text, context, null).target : null);
  return {
    own,
    quotas,
    balance: balance({
      policy: row.sumPolicy,
      direction: DIRECTIONS[row.indicator.direction],
      whole: judged(wholeWords, whole),
      assigned: assigned?.lo ?? assigned?.hi ?? null,
      parts,
    }),
  };
}

const judged = (words: string, target: JudgedTarget | null): JudgedTarget | null =>
  words.trim() === '' ? null : (target ?? UNREAD);
