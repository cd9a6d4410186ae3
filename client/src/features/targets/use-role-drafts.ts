import { useCallback, useEffect, useReducer, useRef } from 'react';
import { graphql } from '#gql/targets/gql.ts';
import type { DepartmentRoleInput } from '#gql/targets/graphql.ts';
import { type CellAction, type CellDrafts, cellDrafts, cellOf, openDrafts, sentCells } from '#lib/cell-drafts.ts';
import { draftKey, keptCells } from '#lib/draft-storage.ts';
import { useFrame } from '#lib/frame.ts';
import { type Autosave, type SaveRequest, useAutosave } from '#lib/use-autosave.ts';
import { useSend } from '#lib/use-verb.ts';
import { type AssignmentGrid, departmentRows } from './grid.ts';

const AssignResponsibilities = graphql(`
  mutation AssignResponsibilities($input: AssignResponsibilitiesInput!) {
    assignResponsibilities(input: $input) { plan { id revision } userErrors { code path message } }
  }
`);

export type Role = 'LEAD' | 'COORDINATE' | '';

export const roleKey = (indicatorId: string, departmentId: string): string => `${indicatorId} ${departmentId}`;

export const roleIn = (drafts: CellDrafts, key: string): Role => {
  const { text } = cellOf(drafts, key);
  return text === 'LEAD' || text === 'COORDINATE' ? text : '';
};

export interface RoleDrafts {
  drafts: CellDrafts;
  saving: Autosave;
  /** A document may say who works together and not who leads; the page shows it. */
  lacksLead: (indicatorId: string) => boolean;
  setRole: (indicatorId: string, departmentId: string, role: Role) => void;
}

/** Who leads and who helps, as set and not yet saved. An indicator has one lead: a new one makes the old a helper. */
export function useRoleDrafts(grid: AssignmentGrid): RoleDrafts {
  const { login } = useFrame();
  const send = useSend({ quiet: true });
  const revision = useRef(grid.plan.revision);
  const planId = grid.plan.id;
  const storageKey = draftKey(login, `roles:${planId}`);
  const [drafts, dispatch] = useReducer(cellDrafts, null, () => openDrafts(savedRoles(grid), keptCells(storageKey)));
  const { departments } = grid;

  useEffect(() => {
    revision.current = grid.plan.revision;
    dispatch({ type: 'loaded', saved: savedRoles(grid) });
  }, [grid]);

  const lacksLead = (indicatorId: string) =>
    !departmentsIn(departments, drafts, indicatorId).some(({ role }) => role === 'LEAD');

  const request = useCallback(
    (keys: readonly string[], now: CellDrafts): SaveRequest => {
      const indicatorIds = [...new Set(keys.map((key) => key.split(' ')[0] ?? ''))];
      const responsibilities = indicatorIds.map((indicatorId) => ({
        indicatorId,
        departments: departmentsIn(departments, now, indicatorId),
      }));
      const input = { planId, revision: revision.current, responsibilities };
      return {
        cells: sentCells(now, keys),
        send: async () => {
          const { problems, result, isLost } = await send(AssignResponsibilities, input);
          if (isLost) return { kind: 'unreachable' };
          if (problems?.some(({ code }) => code === 'STALE')) return { kind: 'stale' };
          if (problems) {
            return { kind: 'refused', refusals: {}, message: problems.map(({ message }) => message).join(' ') };
          }
          revision.current = result?.plan?.revision ?? revision.current;
          return { kind: 'saved' };
        },
      };
    },
    [planId, send, departments],
  );
  const saving = useAutosave({ drafts, dispatch, storageKey, sendable: always, request });

  const setRole = (indicatorId: string, departmentId: string, role: Role) => {
    const formerLeads =
      role === 'LEAD' ? departmentsIn(departments, drafts, indicatorId).filter((one) => one.role === 'LEAD') : [];
    const helpers = Object.fromEntries(
      formerLeads.map((one) => [roleKey(indicatorId, one.departmentId), 'COORDINATE']),
    );
    const action: CellAction = { type: 'typed', texts: { ...helpers, [roleKey(indicatorId, departmentId)]: role } };
    dispatch(action);
  };
  return { drafts, saving, lacksLead, setRole };
}

const always = () => true;

/** Every department with a part in the indicator, as it is set now. */
const departmentsIn = (
  departments: AssignmentGrid['departments'],
  now: CellDrafts,
  indicatorId: string,
): DepartmentRoleInput[] =>
  departments.flatMap(({ id }) => {
    const role = roleIn(now, roleKey(indicatorId, id));
    return role === '' ? [] : [{ departmentId: id, role }];
  });

function savedRoles(grid: AssignmentGrid) {
  const saved: Record<string, string> = {};
  for (const { indicator, planIndicator } of departmentRows(grid)) {
    for (const { id } of grid.departments) saved[roleKey(indicator.id, id)] = '';
    for (const { department, role } of planIndicator.responsibilities)
      saved[roleKey(indicator.id, department.id)] = role;
  }
  return saved;
}
