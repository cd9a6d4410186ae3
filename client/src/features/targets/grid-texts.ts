import { chosenReading, type WordsContext } from '@dich/measure/read-words';
import { type CellDrafts, cellOf, type Seen } from '#lib/cell-drafts.ts';
import { choiceKey, ownKey, quotaKey } from './assignment-keys.ts';
import { type AssignmentGrid, quotaRows } from './grid.ts';
import { contextOf } from './reading.ts';
import { receiversOf } from './receivers.ts';
import { texts } from './texts/index.ts';

/** The texts of a grid as the server has them, with the readings that were chosen, by key of the cell. */
export function savedTexts(grid: AssignmentGrid): Record<string, string> {
  const saved: Record<string, string> = {};
  for (const row of quotaRows(grid)) {
    const put = (key: string, target: StoredWords | null, level: WordsContext['level']) => {
      const choice = target ? chosenReading(target.text, contextOf(row, level), target) : null;
      saved[key] = target?.text ?? '';
      saved[choiceKey(key)] = choice === null ? '' : String(choice);
    };
    put(ownKey(row.indicator.id), row.parentTarget?.source === 'OWN' ? row.parentTarget : null, grid.plan.unit.level);
    for (const { unit, draft, inForce } of row.cells) {
      put(quotaKey(row.indicator.id, unit.id), draft ?? inForce, unit.level);
    }
    for (const { department, draft, inForce } of row.departmentCells) {
      put(quotaKey(row.indicator.id, department.id), draft ?? inForce, grid.plan.unit.level);
    }
  }
  return saved;
}

/** The words that the server keeps of each cell, as they were read: null where it has none of its own. */
export function seenTexts(grid: AssignmentGrid): Record<string, Seen> {
  return Object.fromEntries(
    quotaRows(grid).flatMap(({ indicator, parentTarget, cells, departmentCells }) => [
      [ownKey(indicator.id), { text: parentTarget?.source === 'OWN' ? parentTarget.text : null }],
      ...cells.map(({ unit, draft }) => [quotaKey(indicator.id, unit.id), { text: draft?.text ?? null }]),
      ...departmentCells.map(({ department, draft }) => [
        quotaKey(indicator.id, department.id),
        { text: draft?.text ?? null },
      ]),
    ]),
  );
}

type StoredWords = { text: string; comparator: string | null; lo: string | null; hi: string | null };

/** The cells of a grid just read that are not as they are shown here, by name: somebody else has written in them since. */
export function cellsUnlike(grid: AssignmentGrid, shown: CellDrafts): string[] {
  const saved = savedTexts(grid);
  const isUnlike = (key: string) =>
    [key, choiceKey(key)].some((part) => tidied(saved[part] ?? '') !== tidied(cellOf(shown, part).text));
  return quotaRows(grid).flatMap(({ indicator }) => [
    ...(isUnlike(ownKey(indicator.id)) ? [texts.cellOf(indicator.name, texts.ownTarget)] : []),
    ...receiversOf(grid)
      .filter(({ id }) => isUnlike(quotaKey(indicator.id, id)))
      .map(({ name }) => texts.cellOf(indicator.name, name)),
  ]);
}

/** As the server keeps words. */
const tidied = (text: string): string => text.normalize('NFC').trim();
