import { yearsOf } from '@dich/measure/years';
import type { OverYears } from '#gql/targets/graphql.ts';
import { type CellDrafts, cellOf, isUnsaved } from '#lib/cell-drafts.ts';
import { choiceKey, choiceOf, howKey, ownKey, partKey, quotaKey } from './assignment-keys.ts';
import { type AssignmentGrid, quotaRows } from './grid.ts';
import { receiversOf, storedFor } from './receivers.ts';
import { texts } from './texts/index.ts';

/** A target in force that the viewer may change, at its cell of the grid. */
export interface Entry {
  key: string;
  targetId: string;
  revision: number;
  indicatorId: string;
  /** "Giải quyết việc làm, Phường Tứ Hạ" */
  name: string;
  text: string;
  /** Of a term. */
  term: {
    /** How its years reach it; null: it is not told. */
    how: OverYears | null;
    /** All of its years; without a part the text is empty. */
    years: readonly { year: number; text: string }[];
  } | null;
}

/** Of entries for a term, by their ids, what is read of these alone. */
export type TermEntries = ReadonlyMap<
  string,
  { overYears: OverYears | null; yearParts: readonly { year: number; text: string }[] }
>;
const NONE: TermEntries = new Map();

export interface Adjusted extends Entry {
  /** The words that are to take its place. */
  words: string;
  chosenReading: number | null;
  /** Chosen; null: as the words say, or as it was. */
  overYears: OverYears | null;
  /** All parts from now on; null: as they stand. */
  yearParts: { year: number; text: string; chosenReading: number | null }[] | null;
}

/** Everything in force that stands in the grid and may be changed: the unit's own targets, those of its departments and its quotas. */
export function entriesOf(grid: AssignmentGrid, ofTerm: TermEntries = NONE): Entry[] {
  const receivers = receiversOf(grid);
  const termIn = (targetId: string): Entry['term'] => {
    const held = ofTerm.get(targetId);
    if (!held) return null;
    const saidOf = (year: number) => held.yearParts.find((part) => part.year === year)?.text ?? '';
    return { how: held.overYears, years: yearsOf(grid.plan.year).map((year) => ({ year, text: saidOf(year) })) };
  };
  return quotaRows(grid).flatMap((row) => {
    const { indicator, parentTarget } = row;
    const entry = (key: string, target: Held | null, place: string): Entry[] =>
      target?.viewerMayAdjust
        ? [
            {
              key,
              targetId: target.id,
              revision: target.revision,
              indicatorId: indicator.id,
              name: texts.cellOf(indicator.name, place),
              text: target.text,
              term: termIn(target.id),
            },
          ]
        : [];
    const own = parentTarget?.source === 'OWN' ? parentTarget : null;
    const quotas = receivers.flatMap((receiver) =>
      entry(quotaKey(indicator.id, receiver.id), storedFor(row, receiver)?.inForce ?? null, receiver.name),
    );
    return [...entry(ownKey(indicator.id), own, texts.ownTarget), ...quotas];
  });
}

type Held = {
  readonly id: string;
  readonly revision: number;
  readonly text: string;
  readonly viewerMayAdjust: boolean;
};

/** The words in force, by key of their cell. */
export const textsInForce = (entries: readonly Entry[]): Record<string, string> =>
  Object.fromEntries(
    entries.flatMap(({ key, text, term }) => [
      [key, text],
      ...(term ? [[howKey(key), '']] : []),
      ...(term?.years ?? []).map(({ year, text: part }) => [partKey(key, year), part]),
    ]),
  );

/** What was typed: other words, or other parts of years, adjust an entry; an emptied cell withdraws it. */
export function changesOf(entries: readonly Entry[], drafts: CellDrafts): { adjusted: Adjusted[]; withdrawn: Entry[] } {
  const typed = entries.map((entry) => adjustedBy(entry, drafts));
  return {
    adjusted: typed.filter(
      ({ text, words, overYears, yearParts }) =>
        words !== '' && (words !== text.trim() || overYears !== null || yearParts !== null),
    ),
    withdrawn: typed.filter(({ text, words }) => words === '' && text.trim() !== ''),
  };
}

function adjustedBy(entry: Entry, drafts: CellDrafts): Adjusted {
  const typedAt = (key: string, saved: string) => {
    const cell = cellOf(drafts, key);
    return isUnsaved(cell) ? cell.text.trim() : saved.trim();
  };
  const chosenAt = (key: string) => choiceOf(cellOf(drafts, choiceKey(key)).text);
  const { key, text, term } = entry;
  const parts = (term?.years ?? []).map(({ year, text: saved }) => {
    const at = partKey(key, year);
    return { year, saved: saved.trim(), text: typedAt(at, saved), chosenReading: chosenAt(at) };
  });
  const isDivided = parts.some((part) => part.text !== part.saved);
  return {
    ...entry,
    words: typedAt(key, text),
    chosenReading: chosenAt(key),
    overYears: (typedAt(howKey(key), '') || null) as OverYears | null,
    yearParts: isDivided ? parts.filter((part) => part.text !== '').map(({ saved: _, ...part }) => part) : null,
  };
}
