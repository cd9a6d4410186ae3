import { type CellValue, type DataValidation, writeXlsx } from 'hucre/xlsx';
import { type Language, sayIn } from '#kernel/messages.ts';
import { MOST_ROWS } from './read-file.ts';
import { saysOfTemplate } from './sheet.messages.ts';
import type { Sheet, ValuesOf } from './sheet.ts';

const WIDTH = 24;
const HEAD = { font: { bold: true }, alignment: { wrapText: true, vertical: 'center' as const } };

/**
 * A workbook with the headings of a sheet and the rows that are given, none for a template; beside it what each column
 * takes, and lists of what can be chosen. Every cell is text: what begins as a formula does is none.
 */
export function workbookOf(
  sheet: Sheet,
  rows: readonly ValuesOf<Sheet['columns']>[],
  language: Language,
): Promise<Uint8Array> {
  const columns = Object.entries(sheet.columns);
  const say = (message: Parameters<typeof sayIn>[0]) => sayIn(message, language);
  const headings = columns.map(([, { heading }]) => say(heading));
  const lists = columns.flatMap(([, { kind, heading }], at) =>
    kind.choices ? [{ at, heading: say(heading), choices: kind.choices.map(say) }] : [],
  );
  const choicesName = say(saysOfTemplate.choices());
  const lines = rows.map((values) =>
    columns.map(([key, { kind }]): CellValue => {
      const value = values[key];
      return value === null || value === undefined ? null : kind.write(value, language);
    }),
  );
  const longest = Math.max(...lists.map(({ choices }) => choices.length), 0);
  return writeXlsx({
    sheets: [
      {
        name: say(sheet.title),
        rows: [headings, ...lines],
        columns: columns.map(() => ({ width: WIDTH })),
        cells: new Map(headings.map((heading, at) => [`0,${at}`, { value: heading, style: HEAD }])),
        freezePane: { rows: 1, columns: 0 },
        dataValidations: lists.map(
          ({ at, choices }, list): DataValidation => ({
            ...{ type: 'list', allowBlank: true, showErrorMessage: false },
            formula1: `'${choicesName}'!$${letterOf(list)}$2:$${letterOf(list)}$${choices.length + 1}`,
            range: `${letterOf(at)}2:${letterOf(at)}${MOST_ROWS + 1}`,
          }),
        ),
      },
      {
        name: say(saysOfTemplate.guide()),
        rows: [
          [say(saysOfTemplate.column()), say(saysOfTemplate.needed()), say(saysOfTemplate.hint())],
          ...columns.map(([, { heading, hint, needed }]) => [
            say(heading),
            needed ? say(saysOfTemplate.yes()) : null,
            say(hint),
          ]),
        ],
        columns: [{ width: WIDTH }, { width: WIDTH / 2 }, { width: WIDTH * 3 }],
      },
      {
        name: choicesName,
        rows: [
          lists.map(({ heading }) => heading),
          ...Array.from({ length: longest }, (_, row) => lists.map(({ choices }) => choices[row] ?? null)),
        ],
        columns: lists.map(() => ({ width: WIDTH })),
      },
    ],
  });
}

/** Of a sheet with fewer columns than letters. */
const letterOf = (column: number): string => String.fromCharCode(65 + column);
