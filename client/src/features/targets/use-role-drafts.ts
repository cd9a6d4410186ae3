import { type ActionDispatch, useCallback } from 'react';
import { graphql } from '#gql/targets/gql.ts';
import { type CellAction, type CellDrafts, cellOf, type Seen, sentCells } from '#lib/cell-drafts.ts';
import { refusedCells } from '#lib/contested.ts';
import { type Autosave, type SaveRequest, useAutosave } from '#lib/use-autosave.ts';
import { useDrafts } from '#lib/use-drafts.ts';
import { useSend } from '#lib/use-verb.ts';
import { type AssignmentGrid, departmentRows } from './grid.ts';
import { type Roles, rolesIn, rolesText } from './role-text.ts';

const AssignResponsibilities = graphql(`
  mutation AssignResponsibilities($input: AssignResponsibilitiesInput!) {
    assignResponsibilities(input: $input) {
      plan { id }
      userErrors { code path message parameters { name value } }
    }
  }
`);

export interface RoleDrafts {
  /** The departments of each indicator (`rolesText`), by the indicator’s id. */
  drafts: CellDrafts;
  dispatch: ActionDispatch<[CellAction]>;
  saving: Autosave;
}

/**
 * Who leads and who helps, as set and not yet saved. An indicator is kept, sent and asked about as a whole; planners who
 * assign different ones do not meet.
 */
export function useRoleDrafts(grid: AssignmentGrid, reload: () => void): RoleDrafts {
  const send = useSend({ quiet: true });
  const planId = grid.plan.id;
  const kept = useDrafts(`responsibilities:${planId}`, grid, readRoles);
  const { drafts, dispatch } = kept;

  const request = useCallback(
    (indicatorIds: readonly string[], now: CellDrafts): SaveRequest => {
      const responsibilities = indicatorIds.map((indicatorId) => {
        const { text, seen } = cellOf(now, indicatorId);
        return { indicatorId, departments: rolesIn(text), seen: rolesIn(String(seen.roles ?? '')) };
      });
      // ["responsibilities", "3", "departments", "0", "departmentId"]
      const cellsAt = ([part, index]: readonly string[]) =>
        part === 'responsibilities' ? indicatorIds.slice(Number(index), Number(index) + 1) : [];
      const parts = Object.fromEntries(indicatorIds.map((id) => [id, { roles: cellOf(now, id).text }]));
      return {
        cells: sentCells(now, indicatorIds, parts),
        send: async () => {
          const { problems, isLost } = await send(AssignResponsibilities, { planId, responsibilities });
          if (isLost) return { kind: 'unreachable' };
          return problems ? refusedCells(problems, { cellsAt }) : { kind: 'saved' };
        },
      };
    },
    [planId, send],
  );
  const saving = useAutosave({ ...kept, sendable: always, request, onContested: reload });
  return { drafts, dispatch, saving };
}

const always = () => true;

/** A department that has ended has no column: it goes with the next change of its indicator. */
function readRoles(grid: AssignmentGrid): { saved: Record<string, string>; seen: Record<string, Seen> } {
  const columns = new Set(grid.departments.map(({ id }) => id));
  const held = departmentRows(grid).map(({ indicator, planIndicator }): [string, Roles] => [
    indicator.id,
    planIndicator.responsibilities.map(({ role, department }) => ({ departmentId: department.id, role })),
  ]);
  return {
    saved: Object.fromEntries(
      held.map(([id, roles]) => [id, rolesText(roles.filter(({ departmentId }) => columns.has(departmentId)))]),
    ),
    seen: Object.fromEntries(held.map(([id, roles]) => [id, { roles: rolesText(roles) }])),
  };
}
