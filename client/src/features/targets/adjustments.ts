import { yearsOf } from '@dich/measure/years';
import type { OverYears } from '#gql/targets/graphql.ts';
import { type CellDrafts, cellOf, isUnsaved } from '#lib/cell-drafts.ts';
import { choiceKey, choiceOf, howKey, ownKey, partKey, phaseKey, quotaKey } from './assignment-keys.ts';
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
  /** Of a year: what is to be reached within it, by the ends that are offered; without a phase the text is empty. Null: of a term, or not read yet. */
  phases: readonly Phase[] | null;
  /** Why it has no phases; null: it may have some. */
  whyNotPhased: string | null;
}

interface Phase {
  /** A month of the year, at whose end. */
  until: number;
  text: string;
}

/** Of entries for a year, by their ids, what is to be reached within it: read when it is asked for. */
export type PhasedEntries = ReadonlyMap<
  string,
  { phases: readonly Phase[]; whyNotPhased: { readonly text: string } | null }
>;

/** Of entries for a term, by their ids, what is read of these alone. */
export type TermEntries = ReadonlyMap<
  string,
  { overYears: OverYears | null; yearParts: readonly { year: number; text: string }[] }
>;
/** What is read of entries beside the grid. */
export interface BesideEntries {
  ofTerm?: TermEntries;
  phased?: PhasedEntries;
}
/** At the ends of these months plans have phases. */
const USUAL_ENDS = [3, 6, 9];

export interface Adjusted extends Entry {
  /** The words that are to take its place. */
  words: string;
  chosenReading: number | null;
  /** Chosen; null: as the words say, or as it was. */
  overYears: OverYears | null;
  /** All parts from now on; null: as they stand. */
  yearParts: { year: number; text: string; chosenReading: number | null }[] | null;
  /** All phases from now on; null: as they stand. */
  newPhases: Phase[] | null;
}

/** Everything in force that stands in the grid and may be changed: the unit's own targets, those of its departments and its quotas. */
export function entriesOf(grid: AssignmentGrid, { ofTerm, phased }: BesideEntries = {}): Entry[] {
  const receivers = receiversOf(grid);
  const termIn = (targetId: string): Entry['term'] => {
    const held = ofTerm?.get(targetId);
    if (!held) return null;
    const saidOf = (year: number) => held.yearParts.find((part) => part.year === year)?.text ?? '';
    return { how: held.overYears, years: yearsOf(grid.plan.year).map((year) => ({ year, text: saidOf(year) })) };
  };
  const phasesIn = (targetId: string): Pick<Entry, 'phases' | 'whyNotPhased'> => {
    const held = phased?.get(targetId);
    if (!held) return { phases: null, whyNotPhased: null };
    const ends = new Set([...USUAL_ENDS, ...held.phases.map(({ until }) => until)]);
    const saidOf = (until: number) => held.phases.find((phase) => phase.until === until)?.text ?? '';
    const phases = [...ends].toSorted((a, b) => a - b).map((until) => ({ until, text: saidOf(until) }));
    return { phases, whyNotPhased: held.whyNotPhased?.text ?? null };
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
              ...phasesIn(target.id),
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
    entries.flatMap(({ key, text, term, phases }) => [
      [key, text],
      ...(term ? [[howKey(key), '']] : []),
      ...(term?.years ?? []).map(({ year, text: part }) => [partKey(key, year), part]),
      ...(phases ?? []).map(({ until, text: phase }) => [phaseKey(key, until), phase]),
    ]),
  );

/** What was typed: other words, or other parts of years or phases, adjust an entry; an emptied cell withdraws it. */
export function changesOf(entries: readonly Entry[], drafts: CellDrafts): { adjusted: Adjusted[]; withdrawn: Entry[] } {
  const typed = entries.map((entry) => adjustedBy(entry, drafts));
  return {
    adjusted: typed.filter(
      ({ text, words, overYears, yearParts, newPhases }) =>
        words !== '' && (words !== text.trim() || [overYears, yearParts, newPhases].some((said) => said !== null)),
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
  const phases = (entry.phases ?? []).map(({ until, text: saved }) => ({
    ...{ until, saved: saved.trim(), text: typedAt(phaseKey(key, until), saved) },
  }));
  const isPhased = phases.some((phase) => phase.text !== phase.saved);
  return {
    ...entry,
    words: typedAt(key, text),
    chosenReading: chosenAt(key),
    overYears: (typedAt(howKey(key), '') || null) as OverYears | null,
    newPhases: isPhased
      ? phases.filter((phase) => phase.text !== '').map(({ until, text: said }) => ({ until, text: said }))
      : null,
    yearParts: isDivided ? parts.filter((part) => part.text !== '').map(({ saved: _, ...part }) => part) : null,
  };
}
