import type { ReportRowFragment } from '#gql/reports/graphql.ts';
import { type CellDrafts, cellOf, isUnsaved, type Seen } from '#lib/cell-drafts.ts';
import { areSendable, isOfWhole, type PartInput, partsToSend, partTextOf, seenPartOf } from './asked-parts.ts';
import { hintsOf } from './figure-hints.ts';
import {
  askedCell,
  type CellName,
  choiceKey,
  type NumberPart,
  PARTS,
  type Part,
  partKey,
  statusText,
} from './figure-keys.ts';
import { type FigureRead, type KnownFigure, knownFigure, readFigureText } from './figure-text.ts';

export type ReportRow = ReportRowFragment;

const PARTS_OF_FORM: Readonly<Record<ReportRow['asked']['form'], readonly Part[]>> = {
  VALUE: ['value'],
  RATIO: ['numerator', 'denominator'],
  STATUS: ['achieved'],
  GRADE: ['grade'],
  TIMES: [],
  SHARES: [],
  DATES: [],
  NONE: [],
};

/** Which cells a figure of the row is typed in. */
export const typedIn = ({ asked }: ReportRow): readonly CellName[] => [
  ...PARTS_OF_FORM[asked.form],
  ...asked.parts.map(({ key }) => askedCell(key)),
];

/** All cells of the row. */
export const cellsOf = ({ asked }: ReportRow): readonly CellName[] => [
  ...PARTS,
  ...asked.parts.map(({ key }) => askedCell(key)),
];

/** What the server has, as the texts of the cells. */
export function savedTextsOf(rows: readonly ReportRow[]): Record<string, string> {
  const saved: Record<string, string> = {};
  for (const row of rows) {
    const { indicator, figure, asked } = row;
    for (const part of PARTS) saved[partKey(indicator.id, part)] = savedText(figure, part);
    for (const { key } of asked.parts) saved[partKey(indicator.id, askedCell(key))] = partTextOf(row, key);
    for (const name of cellsOf(row)) saved[choiceKey(partKey(indicator.id, name))] = '';
  }
  return saved;
}

/** The parts of the record that the texts of the cells stand for. */
export const seenPartsOf = (rows: readonly ReportRow[]): Record<string, Seen> =>
  Object.fromEntries(
    rows.flatMap((row) => {
      const { indicator, figure, asked } = row;
      const whole = PARTS.map((part): [string, Seen] => {
        const held = figure?.[part] ?? null;
        const seen: Seen = part === 'value' ? { value: held, words: figure?.words ?? null } : { [part]: held };
        return [partKey(indicator.id, part), seen];
      });
      const parts = asked.parts.map(({ key }): [string, Seen] => [
        partKey(indicator.id, askedCell(key)),
        seenPartOf(row, key),
      ]);
      return [...whole, ...parts];
    }),
  );

/** The cell of a row as it was last read here, part by part. */
export function seenOf({ indicator, asked }: ReportRow, drafts: CellDrafts): SeenRow {
  const seen = (name: CellName) => cellOf(drafts, partKey(indicator.id, name)).seen;
  const parts = asked.parts.map(({ key }) => ({ key, ...seen(askedCell(key)) }));
  return Object.assign({}, ...PARTS.map(seen), parts.length > 0 ? { parts } : {});
}

type SeenRow = Readonly<Record<string, Seen[string] | readonly Seen[]>>;

/** The same of what is sent. */
export const partsSent = (figures: readonly FigureInputParts[]): Record<string, Seen> =>
  Object.fromEntries(
    figures.flatMap(({ indicatorId, words, parts = [], ...whole }) => [
      ...PARTS.flatMap((part): [string, Seen][] => {
        const sent = whole[part];
        if (sent === undefined) return [];
        return [
          [partKey(indicatorId, part), part === 'value' ? { value: sent, words: words ?? null } : { [part]: sent }],
        ];
      }),
      ...parts.map(({ key, ...sent }): [string, Seen] => [partKey(indicatorId, askedCell(key)), sent]),
    ]),
  );

function savedText(figure: ReportRow['figure'], part: Part): string {
  if (!figure) return '';
  if (part === 'achieved') return figure.achieved === null ? '' : figure.achieved ? 'yes' : 'no';
  if (part === 'grade' || part === 'note' || part === 'evidence') return figure[part] ?? '';
  return knownFigure(figure[part], part === 'value' ? figure.words : null)?.text ?? '';
}

/** What a number cell of a row says at the moment. An operand that can be read in two ways is held against the other. */
export function readPart(row: ReportRow, part: NumberPart, drafts: CellDrafts): FigureRead {
  const alone = readBeside(row, part, drafts, null);
  if (part === 'value' || alone.state !== 'refused') return alone;
  const other = readBeside(row, part === 'numerator' ? 'denominator' : 'numerator', drafts, null);
  return other.state === 'value' ? readBeside(row, part, drafts, other.value) : alone;
}

function readBeside(row: ReportRow, part: NumberPart, drafts: CellDrafts, other: string | null): FigureRead {
  const key = partKey(row.indicator.id, part);
  const { figure } = row;
  const known: KnownFigure | null = figure && knownFigure(figure[part], part === 'value' ? figure.words : null);
  const chosen = cellOf(drafts, choiceKey(key)).text;
  return readFigureText(cellOf(drafts, key).text, hintsOf(row, part, other), known, chosen);
}

/** Whether the row says how much, whether, or of what grade. Of several parts one is a figure, and so is their whole. */
export function hasFigure(row: ReportRow, drafts: CellDrafts): boolean {
  const isTyped = (name: CellName) => cellOf(drafts, partKey(row.indicator.id, name)).text.trim() !== '';
  const cells = typedIn(row);
  if (row.asked.parts.length > 0) return cells.some(isTyped) || MEASURES.some(isTyped);
  return cells.length > 0 && cells.every(isTyped);
}

/** The cells of a figure, whatever form it is asked in. */
export const MEASURES = ['value', 'numerator', 'denominator', 'achieved', 'grade'] as const;

/** Whether somebody else has changed what would be sent: the part, of a ratio either operand, of shares any. */
export function isContested(row: ReportRow, part: CellName, drafts: CellDrafts): boolean {
  const { indicator } = row;
  const goesWithAll = isOfWhole(row) && !PARTS.some((one) => one === part);
  const isOperand = part === 'numerator' || part === 'denominator';
  const together: readonly CellName[] = goesWithAll ? typedIn(row) : isOperand ? ['numerator', 'denominator'] : [part];
  return together.some((one) => cellOf(drafts, partKey(indicator.id, one)).theirs !== null);
}

/** A number that cannot be read, half a ratio, shares that make no whole, or what was refused stays on this machine until it is mended. */
export function maySend(row: ReportRow, drafts: CellDrafts): boolean {
  if (cellsOf(row).some((name) => cellOf(drafts, partKey(row.indicator.id, name)).refusal !== null)) return false;
  if (row.asked.parts.length > 0) return areSendable(row, drafts);
  if (row.asked.form === 'RATIO') {
    const operands = (['numerator', 'denominator'] as const).map((part) => readPart(row, part, drafts).state);
    return operands.every((state) => state === 'value') || operands.every((state) => state === 'empty');
  }
  return row.asked.form !== 'VALUE' || readPart(row, 'value', drafts).state !== 'refused';
}

export interface FigureInputParts {
  indicatorId: string;
  value?: string | null;
  numerator?: string | null;
  denominator?: string | null;
  achieved?: boolean | null;
  grade?: string | null;
  words?: string | null;
  note?: string | null;
  evidence?: string | null;
  parts?: readonly PartInput[];
}

/** The changed parts of a row for the server; a ratio goes with both of its operands. */
export function inputOf(row: ReportRow, drafts: CellDrafts): FigureInputParts {
  const id = row.indicator.id;
  const text = (part: Part) => cellOf(drafts, partKey(id, part)).text;
  const isChanged = (part: CellName) =>
    !isContested(row, part, drafts) &&
    (isUnsaved(cellOf(drafts, partKey(id, part))) || isUnsaved(cellOf(drafts, choiceKey(partKey(id, part)))));
  const number = (part: NumberPart) => {
    const read = readPart(row, part, drafts);
    return read.state === 'value' ? read : null;
  };
  const input: FigureInputParts = { indicatorId: id };
  if (row.asked.form === 'RATIO' && (isChanged('numerator') || isChanged('denominator'))) {
    input.numerator = number('numerator')?.value ?? null;
    input.denominator = number('denominator')?.value ?? null;
  }
  if (row.asked.parts.length > 0) {
    // a whole that is held beside the parts is only ever taken away here
    for (const part of ['numerator', 'denominator'] as const)
      if (isChanged(part)) input[part] = number(part)?.value ?? null;
  }
  if (isChanged('value')) {
    const read = number('value');
    input.value = read?.value ?? null;
    input.words = read && !read.exact ? text('value').trim() : null;
  }
  if (isChanged('achieved')) {
    const status = statusText(text('achieved'));
    input.achieved = status === '' ? null : status === 'yes';
  }
  for (const part of ['grade', 'note', 'evidence'] as const) {
    if (isChanged(part)) input[part] = text(part).trim() || null;
  }
  const parts = partsToSend(row, drafts, (key) => isChanged(askedCell(key)));
  if (parts.length > 0) input.parts = parts;
  return input;
}
