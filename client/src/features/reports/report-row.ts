import type { ReportRowFragment } from '#gql/reports/graphql.ts';
import { type CellDrafts, cellOf, isUnsaved, type Seen } from '#lib/cell-drafts.ts';
import { hintsOf } from './figure-hints.ts';
import { choiceKey, type NumberPart, PARTS, type Part, partKey, statusText } from './figure-keys.ts';
import { type FigureRead, type KnownFigure, knownFigure, readFigureText } from './figure-text.ts';

export type ReportRow = ReportRowFragment;

/** Which parts a figure of a kind is typed in. */
export function partsOf(kind: ReportRow['indicator']['kind']): readonly Part[] {
  if (kind === 'RATIO') return ['numerator', 'denominator'];
  if (kind === 'STATUS') return ['achieved'];
  return kind === 'GRADE' ? ['grade'] : ['value'];
}

/** What the server has, as the texts of the cells. */
export function savedTextsOf(rows: readonly ReportRow[]): Record<string, string> {
  const saved: Record<string, string> = {};
  for (const { indicator, figure } of rows) {
    for (const part of PARTS) {
      saved[partKey(indicator.id, part)] = savedText(figure, part);
      saved[choiceKey(partKey(indicator.id, part))] = '';
    }
  }
  return saved;
}

/** The parts of the record that the texts of the cells stand for. */
export const seenPartsOf = (rows: readonly ReportRow[]): Record<string, Seen> =>
  Object.fromEntries(
    rows.flatMap(({ indicator, figure }) =>
      PARTS.map((part): [string, Seen] => {
        const held = figure?.[part] ?? null;
        const seen: Seen = part === 'value' ? { value: held, words: figure?.words ?? null } : { [part]: held };
        return [partKey(indicator.id, part), seen];
      }),
    ),
  );

/** The cell of a row as it was last read here, part by part. */
export const seenOf = ({ indicator }: ReportRow, drafts: CellDrafts): Seen =>
  Object.assign({}, ...PARTS.map((part) => cellOf(drafts, partKey(indicator.id, part)).seen));

/** The same of what is sent. */
export const partsSent = (figures: readonly FigureInputParts[]): Record<string, Seen> =>
  Object.fromEntries(
    figures.flatMap(({ indicatorId, words, ...parts }) =>
      PARTS.flatMap((part): [string, Seen][] => {
        const sent = parts[part];
        if (sent === undefined) return [];
        return [
          [partKey(indicatorId, part), part === 'value' ? { value: sent, words: words ?? null } : { [part]: sent }],
        ];
      }),
    ),
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

/** Whether the row says how much, whether, or of what grade. */
export function hasFigure(row: ReportRow, drafts: CellDrafts): boolean {
  return partsOf(row.indicator.kind).every(
    (part) => cellOf(drafts, partKey(row.indicator.id, part)).text.trim() !== '',
  );
}

/** Whether somebody else has changed what would be sent: the part, or of a ratio either operand. */
export function isContested({ indicator }: ReportRow, part: Part, drafts: CellDrafts): boolean {
  const isOperand = part === 'numerator' || part === 'denominator';
  const together: readonly Part[] = isOperand ? ['numerator', 'denominator'] : [part];
  return together.some((one) => cellOf(drafts, partKey(indicator.id, one)).theirs !== null);
}

/** A number that cannot be read, half a ratio, or what was refused stays on this machine until it is mended. */
export function maySend(row: ReportRow, drafts: CellDrafts): boolean {
  if (PARTS.some((part) => cellOf(drafts, partKey(row.indicator.id, part)).refusal !== null)) return false;
  if (row.indicator.kind === 'RATIO') {
    const operands = (['numerator', 'denominator'] as const).map((part) => readPart(row, part, drafts).state);
    return operands.every((state) => state === 'value') || operands.every((state) => state === 'empty');
  }
  return partsOf(row.indicator.kind)[0] !== 'value' || readPart(row, 'value', drafts).state !== 'refused';
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
}

/** The changed parts of a row for the server; a ratio goes with both of its operands. */
export function inputOf(row: ReportRow, drafts: CellDrafts): FigureInputParts {
  const id = row.indicator.id;
  const text = (part: Part) => cellOf(drafts, partKey(id, part)).text;
  const isChanged = (part: Part) =>
    !isContested(row, part, drafts) &&
    (isUnsaved(cellOf(drafts, partKey(id, part))) || isUnsaved(cellOf(drafts, choiceKey(partKey(id, part)))));
  const number = (part: NumberPart) => {
    const read = readPart(row, part, drafts);
    return read.state === 'value' ? read : null;
  };
  const input: FigureInputParts = { indicatorId: id };
  if (row.indicator.kind === 'RATIO' && (isChanged('numerator') || isChanged('denominator'))) {
    input.numerator = number('numerator')?.value ?? null;
    input.denominator = number('denominator')?.value ?? null;
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
  return input;
}
