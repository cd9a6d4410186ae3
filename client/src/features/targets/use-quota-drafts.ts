import { useCallback, useMemo, useState } from 'react';
import { graphql } from '#gql/targets/gql.ts';
import type {
  DraftAssignmentsMutation,
  DraftTargetInput,
  OwnTargetInput,
  QuotaRowFragment,
  SetOwnTargetsMutation,
} from '#gql/targets/graphql.ts';
import { type CellDrafts, cellOf, sentCells } from '#lib/cell-drafts.ts';
import { refusedCells } from '#lib/contested.ts';
import { type Autosave, type SaveRequest, useAutosave } from '#lib/use-autosave.ts';
import { useDrafts } from '#lib/use-drafts.ts';
import { useSend } from '#lib/use-verb.ts';
import { cellNamed, choiceKey, choiceOf, ownKey, quotaKey, textKeyOf } from './assignment-keys.ts';
import type { AssignmentGrid } from './grid.ts';
import type { Asked, GridDrafts } from './grid-drafts.ts';
import { savedTexts, seenTexts } from './grid-texts.ts';

export const DraftAssignments = graphql(`
  mutation DraftAssignments($input: DraftAssignmentsInput!) {
    draftAssignments(input: $input) {
      rows { indicator { id } cells { unit { id } draft { id text comparator question { text } } } departmentCells { department { id } draft { id text comparator question { text } } } }
      userErrors { code path message parameters { name value } }
    }
  }
`);
const SetOwnTargets = graphql(`
  mutation SetOwnTargets($input: SetOwnTargetsInput!) {
    setOwnTargets(input: $input) {
      targets { id text comparator question { text } indicator { id } }
      userErrors { code path message parameters { name value } }
    }
  }
`);

export interface QuotaDrafts extends GridDrafts {
  saving: Autosave;
}

/** The texts of the grid as typed, kept and saved: quotas as drafts of assignments, own targets as the unit's own. */
export function useQuotaDrafts(grid: AssignmentGrid, reload: () => void): QuotaDrafts {
  const send = useSend({ quiet: true });
  const planId = grid.plan.id;
  const whom = useMemo(() => receiverInput(grid), [grid]);
  const kept = useDrafts(`assignment:${planId}`, grid, readTexts);
  const { drafts, dispatch } = kept;
  const [asked, setAsked] = useState<AskedOf>({});

  const request = useCallback(
    (keys: readonly string[], now: CellDrafts): SaveRequest => {
      const cells = [...new Set(keys.map(textKeyOf))];
      const quotas = cells.filter((key) => cellNamed(key).receiverId !== null);
      const sent = quotas.length > 0 ? quotas : cells;
      const inputs = sent.map((key) => inputOf(key, now, whom));
      return {
        cells: sentCells(
          now,
          keys.filter((key) => sent.includes(textKeyOf(key))),
          Object.fromEntries(sent.map((key) => [key, { text: cellOf(now, key).text.trim() || null }])),
        ),
        send: async () => {
          const answer =
            quotas.length > 0
              ? await send(DraftAssignments, { planId, targets: inputs as DraftTargetInput[] })
              : await send(SetOwnTargets, { planId, targets: inputs.map(withoutReceiver) });
          if (answer.isLost) return { kind: 'unreachable' };
          if (answer.problems) {
            // ["targets", "3", "text"]
            const cellsAt = ([part, index]: readonly string[]) =>
              part === 'targets' ? sent.slice(Number(index), Number(index) + 1) : [];
            return refusedCells(answer.problems, { cellsAt, besideOf: choiceKey });
          }
          const questions = 'rows' in answer.result ? quotasAsked(answer.result) : ownAsked(answer.result);
          setAsked((before) => askedNow(before, sent, questions));
          return { kind: 'saved' };
        },
      };
    },
    [planId, send, whom],
  );
  /** What cannot be read is kept as a draft too; what somebody else has changed waits for a choice. */
  const sendable = (key: string) => cellOf(drafts, textKeyOf(key)).theirs === null;
  const saving = useAutosave({ ...kept, sendable, request, onContested: reload });
  const { issued, viewerMayEdit } = grid.plan;
  const { viewerMayDraft } = grid;
  const mayType = useCallback(
    (_row: QuotaRowFragment, receiverId: string | null) =>
      receiverId === null ? viewerMayEdit && !issued : viewerMayDraft,
    [issued, viewerMayEdit, viewerMayDraft],
  );
  return { drafts, dispatch, saving, asked, mayType };
}

type AskedOf = GridDrafts['asked'];

const readTexts = (grid: AssignmentGrid) => ({ saved: savedTexts(grid), seen: seenTexts(grid) });

type Stored = {
  readonly text: string;
  readonly comparator: string | null;
  readonly question: { readonly text: string } | null;
};

/** The question of words that the server could not read; none where it could. */
const askedAbout = (key: string, stored: Stored | null): [string, Asked][] =>
  stored && stored.comparator === null && stored.question !== null
    ? [[key, { text: stored.text, question: stored.question.text }]]
    : [];

const quotasAsked = ({ rows }: DraftAssignmentsMutation['draftAssignments']): Record<string, Asked> =>
  Object.fromEntries(
    (rows ?? []).flatMap(({ indicator, cells, departmentCells }) => [
      ...cells.flatMap(({ unit, draft }) => askedAbout(quotaKey(indicator.id, unit.id), draft)),
      ...departmentCells.flatMap(({ department, draft }) => askedAbout(quotaKey(indicator.id, department.id), draft)),
    ]),
  );

const ownAsked = ({ targets }: SetOwnTargetsMutation['setOwnTargets']): Record<string, Asked> =>
  Object.fromEntries((targets ?? []).flatMap((target) => askedAbout(ownKey(target.indicator.id), target)));

/** What is asked of the cells that were sent is what was asked now; mostly nothing, then and now. */
function askedNow(before: AskedOf, sent: readonly string[], questions: AskedOf): AskedOf {
  const rest = Object.entries(before).filter(([key]) => !sent.includes(key));
  const isSame = rest.length === Object.keys(before).length && Object.keys(questions).length === 0;
  return isSame ? before : { ...Object.fromEntries(rest), ...questions };
}

type Whom = Pick<DraftTargetInput, 'unitId' | 'departmentId'> | null;

/** How the server names a receiver: a department by its unit and itself. null: the unit's own target. */
const receiverInput =
  ({ departments, plan }: AssignmentGrid) =>
  (receiverId: string | null): Whom => {
    if (receiverId === null) return null;
    const isDepartment = departments.some(({ id }) => id === receiverId);
    return isDepartment ? { unitId: plan.unit.id, departmentId: receiverId } : { unitId: receiverId };
  };

function inputOf(
  key: string,
  drafts: CellDrafts,
  whom: (receiverId: string | null) => Whom,
): OwnTargetInput & Partial<NonNullable<Whom>> {
  const { indicatorId, receiverId } = cellNamed(key);
  const chosen = choiceOf(cellOf(drafts, choiceKey(key)).text);
  const { text, seen } = cellOf(drafts, key);
  return {
    ...whom(receiverId),
    indicatorId,
    text,
    ...(seen.text === undefined ? {} : { seen: seen.text === null ? null : String(seen.text) }),
    ...(chosen === null ? {} : { chosenReading: chosen }),
  };
}

function withoutReceiver({
  unitId: _unit,
  departmentId: _department,
  ...own
}: ReturnType<typeof inputOf>): OwnTargetInput {
  return own;
}
