import { useCallback, useEffect, useMemo, useRef } from 'react';
import { graphql } from '#gql/reports/gql.ts';
import { type CellAction, type CellDrafts, sentCells } from '#lib/cell-drafts.ts';
import { refusedCells } from '#lib/contested.ts';
import { amendAnswer } from '#lib/saved-answers.ts';
import { type Autosave, type SaveRequest, useAutosave } from '#lib/use-autosave.ts';
import { useDrafts } from '#lib/use-drafts.ts';
import { useSend } from '#lib/use-verb.ts';
import { askedCell, type CellName, choiceKey, PARTS, partKey, partNamed } from './figure-keys.ts';
import { ReportPageDocument } from './report-on-page.ts';
import {
  type FigureInputParts,
  inputOf,
  isContested,
  maySend,
  partsSent,
  type ReportRow,
  savedTextsOf,
  seenOf,
  seenPartsOf,
} from './report-row.ts';
import { withTaken } from './saved-report.ts';

const SaveFigures = graphql(`
  mutation SaveFigures($input: SaveFiguresInput!) {
    saveFigures(input: $input) { report { id revision } userErrors { code path message parameters { name value } } }
  }
`);

/** What is typed of a report, or of one of its rows. */
export interface TypedFigures {
  drafts: CellDrafts;
  dispatch: (action: CellAction) => void;
}

export interface ReportDrafts extends TypedFigures {
  saving: Autosave;
  /** The revision last seen here, or made of it. */
  revision: () => number;
}

interface EditedReport {
  id: string;
  revision: number;
  rows: readonly ReportRow[];
}

/** The figures of a report as typed: kept on this machine at once, saved row by row in the pauses. */
export function useReportDrafts(report: EditedReport, reload: () => void): ReportDrafts {
  const send = useSend({ quiet: true });
  const revision = useRef(report.revision);
  const grid = useDrafts(`report:${report.id}`, report.rows, readRows);
  const { drafts, dispatch } = grid;
  const rows = useMemo(() => new Map(report.rows.map((row) => [row.indicator.id, row])), [report.rows]);

  const request = useCallback(
    (keys: readonly string[], now: CellDrafts): SaveRequest => {
      const changed = [...new Set(keys.map((key) => partNamed(key)?.indicatorId))].flatMap(
        (id) => rows.get(id ?? '') ?? [],
      );
      const input = {
        reportId: report.id,
        figures: changed.map((row) => ({ ...inputOf(row, now), seen: seenOf(row, now) })),
      };
      return {
        cells: sentCells(now, keys, partsSent(input.figures)),
        send: async () => {
          const { problems, result, isLost } = await send(SaveFigures, input);
          if (isLost) return { kind: 'unreachable' };
          if (problems) {
            // ["figures", "3", "numerator"]; of parts together it is at each that was sent
            const places = ([part, index, name]: readonly string[]) => {
              const figure = part === 'figures' ? input.figures[Number(index)] : undefined;
              return figure ? cellsAt(figure, name).map((cell) => partKey(figure.indicatorId, cell)) : [];
            };
            return refusedCells(problems, { cellsAt: places, besideOf: choiceKey });
          }
          const now = result.report?.revision ?? revision.current;
          void amendAnswer(ReportPageDocument, { reportId: report.id }, (kept) => withTaken(kept, input.figures, now));
          // What somebody else has written meanwhile is shown before it can be sent up.
          if (now > revision.current + 1) reload();
          else revision.current = now;
          return { kind: 'saved' };
        },
      };
    },
    [send, report.id, rows, reload],
  );
  const sendable = (key: string) => {
    const named = partNamed(key);
    const row = rows.get(named?.indicatorId ?? '');
    return named !== null && row !== undefined && maySend(row, drafts) && !isContested(row, named.part, drafts);
  };
  const saving = useAutosave({ ...grid, sendable, request, onContested: reload });
  const { resume } = saving;

  // biome-ignore lint/correctness/useExhaustiveDependencies: every answer lets saving go on
  useEffect(() => {
    revision.current = Math.max(revision.current, report.revision);
    resume();
  }, [report.rows, report.revision, resume]);

  return { drafts, dispatch, saving, revision: () => revision.current };
}

const readRows = (rows: readonly ReportRow[]) => ({ saved: savedTextsOf(rows), seen: seenPartsOf(rows) });

function cellsAt({ parts = [] }: FigureInputParts, name: string | undefined): CellName[] {
  if (name === 'parts') return parts.map(({ key }) => askedCell(key));
  return PARTS.filter((one) => one === (name === 'words' ? 'value' : name));
}
