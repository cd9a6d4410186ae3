import { totalOfShares, WHOLE_IN_PERCENT } from '@dich/measure/shares';
import type { ReportRowFragment } from '#gql/reports/graphql.ts';
import { type CellDrafts, cellOf, type Seen } from '#lib/cell-drafts.ts';
import { readDay, typedDay } from '#lib/dates.ts';
import { askedCell, choiceKey, partKey } from './figure-keys.ts';
import { type FigureRead, knownFigure, readFigureText } from './figure-text.ts';
import { texts } from './texts/index.ts';

/** A part as it is sent: times or percent, or the day; null clears it. */
export type PartInput = { key: string } & ({ number: string | null } | { date: string | null });

type Row = ReportRowFragment;

export const WHOLE = WHOLE_IN_PERCENT;

/** Shares are sent together: only all of them can make the whole. */
export const isOfWhole = ({ asked }: Row): boolean => asked.form === 'SHARES';

const heldPart = ({ figure }: Row, key: string) => figure?.parts?.find((part) => part.key === key) ?? null;

/** What the server has for a part, as the text of its cell. */
export function partTextOf(row: Row, key: string): string {
  const held = heldPart(row, key);
  if (row.asked.form === 'DATES') return held?.date ? typedDay(held.date) : '';
  return knownFigure(held?.number ?? null, null)?.text ?? '';
}

const partOf = ({ asked }: Row, answer: string | null): { number: string | null } | { date: string | null } =>
  asked.form === 'DATES' ? { date: answer } : { number: answer };

export function seenPartOf(row: Row, key: string): Seen {
  const held = heldPart(row, key);
  return partOf(row, (row.asked.form === 'DATES' ? held?.date : held?.number) ?? null);
}

/** What the cell of a part says at the moment; of a day, the day as it is sent. */
export function readAsked(row: Row, key: string, drafts: CellDrafts): FigureRead {
  const at = partKey(row.indicator.id, askedCell(key));
  const { text } = cellOf(drafts, at);
  if (row.asked.form === 'DATES') {
    if (text.trim() === '') return { state: 'empty' };
    const day = readDay(text);
    return day === null
      ? { state: 'refused', message: texts.parts.badDay, candidates: [] }
      : { state: 'value', value: day, exact: true };
  }
  const hints = { unitOfMeasure: isOfWhole(row) ? '%' : row.indicator.unitOfMeasure };
  const known = knownFigure(heldPart(row, key)?.number ?? null, null);
  return readFigureText(text, hints, known, cellOf(drafts, choiceKey(at)).text);
}

const answerOf = (row: Row, key: string, drafts: CellDrafts): string | null => {
  const read = readAsked(row, key, drafts);
  return read.state === 'value' ? read.value : null;
};

/** The parts that can be read, as they are judged. */
export const typedParts = (row: Row, drafts: CellDrafts) =>
  row.asked.parts.flatMap(({ key }) => {
    const answer = answerOf(row, key, drafts);
    if (answer === null) return [];
    return [row.asked.form === 'DATES' ? { key, date: answer } : { key, number: answer }];
  });

/** Some shares are there and some are not. */
export function areHalf(row: Row, drafts: CellDrafts): boolean {
  if (!isOfWhole(row)) return false;
  const empty = row.asked.parts.filter(({ key }) => readAsked(row, key, drafts).state === 'empty');
  return empty.length > 0 && empty.length < row.asked.parts.length;
}

/** What the shares typed so far make, in percent; null before the first, and where no shares are asked for. */
export function runningTotal(row: Row, drafts: CellDrafts): string | null {
  const numbers = isOfWhole(row) ? row.asked.parts.flatMap(({ key }) => answerOf(row, key, drafts) ?? []) : [];
  return numbers.length > 0 ? totalOfShares(numbers) : null;
}

/** What all shares make; null until each of them is there. */
export const totalOf = (row: Row, drafts: CellDrafts): string | null =>
  row.asked.parts.every(({ key }) => answerOf(row, key, drafts) !== null) ? runningTotal(row, drafts) : null;

/** Each part can be read, and shares are all there and make the whole, or all empty. */
export function areSendable(row: Row, drafts: CellDrafts): boolean {
  if (row.asked.parts.some(({ key }) => readAsked(row, key, drafts).state === 'refused')) return false;
  const total = totalOf(row, drafts);
  return !areHalf(row, drafts) && (total === null || total === WHOLE);
}

/** The parts that changed; of shares all, once one of them has. */
export function partsToSend(row: Row, drafts: CellDrafts, isChanged: (key: string) => boolean): PartInput[] {
  const changed = row.asked.parts.filter(({ key }) => isChanged(key));
  const going = isOfWhole(row) && changed.length > 0 ? row.asked.parts : changed;
  return going.map(({ key }) => ({ key, ...partOf(row, answerOf(row, key, drafts)) }));
}
