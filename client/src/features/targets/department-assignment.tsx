import { type KeyboardEvent, memo } from 'react';
import type { DepartmentRowFragment, ResponsibilityRole } from '#gql/targets/graphql.ts';
import { type CellAction, type CellDrafts, cellOf, draftsOf } from '#lib/cell-drafts.ts';
import { moveOnKey } from '#lib/grid-keys.ts';
import { Contested } from '#ui/contested.tsx';
import { SaveStatusLine } from '#ui/save-status.tsx';
import classes from './assignment.module.css';
import { type AssignmentGrid, departmentRows } from './grid.ts';
import { rolesIn, rolesInWords, withRole } from './role-text.ts';
import { texts } from './texts/index.ts';
import { useRoleDrafts } from './use-role-drafts.ts';

type Role = ResponsibilityRole | '';

const WORDS: Record<Role, string> = { LEAD: texts.lead, COORDINATE: texts.coordinate, '': texts.noRole };
const NEXT: Record<Role, Role> = { '': 'LEAD', LEAD: 'COORDINATE', COORDINATE: '' };

/** Phân công: indicators × departments; one letter or one click says who leads and who helps. */
export function DepartmentAssignment({ grid, reload }: { grid: AssignmentGrid; reload: () => void }) {
  const { drafts, dispatch, saving } = useRoleDrafts(grid, reload);
  return (
    <>
      <div className={classes.toolbar}>
        <p className={classes.hint}>{grid.plan.viewerMayAssign ? texts.departmentsHint : texts.readOnly}</p>
        <SaveStatusLine saving={saving} />
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys move between the buttons inside */}
      <div className={classes.scroll} onKeyDown={moveOnKey}>
        <table className={classes.grid}>
          <thead>
            <tr>
              <th scope="col" className={classes.first}>
                {texts.indicator}
              </th>
              {grid.departments.map(({ id, name }) => (
                <th key={id} scope="col" className={classes.roles}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {departmentRows(grid).map((row, index) => (
              <RoleRow
                key={row.planIndicator.id}
                drafts={draftsOf(drafts, row.indicator.id)}
                {...{ row, index, grid, dispatch }}
              />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

interface RoleRowProps {
  row: DepartmentRowFragment;
  index: number;
  grid: AssignmentGrid;
  /** Of this row alone: it stands still while another is set. */
  drafts: CellDrafts;
  dispatch: (action: CellAction) => void;
}

const RoleRow = memo(function RoleRow({ row: { indicator }, index, grid, drafts, dispatch }: RoleRowProps) {
  const cell = cellOf(drafts, indicator.id);
  const { text, refusal } = cell;
  const held = rolesIn(text);
  /** A document may say who works together and not who leads; the page shows it. */
  const lacksLead = !held.some(({ role }) => role === 'LEAD');
  return (
    <tr>
      <th scope="row" className={classes.first}>
        <span className={indicator.parent ? classes.part : undefined}>{indicator.name}</span>
        {grid.plan.viewerMayAssign && lacksLead ? <span className={classes.rowProblem}>{texts.needLead}</span> : null}
        {refusal ? <span className={classes.rowProblem}>{refusal}</span> : null}
        <Contested
          cell={cell}
          keys={[indicator.id]}
          dispatch={dispatch}
          inWords={(words) => rolesInWords(words, grid.departments)}
        />
      </th>
      {grid.departments.map(({ id, name }, col) => {
        const role = held.find(({ departmentId }) => departmentId === id)?.role ?? '';
        const set = (next: Role) =>
          dispatch({ type: 'typed', texts: { [indicator.id]: withRole(text, id, next === '' ? null : next) } });
        return (
          <td key={id}>
            <button
              type="button"
              className={`${classes.role} ${role === '' ? '' : classes[role]}`}
              disabled={!grid.plan.viewerMayAssign}
              aria-label={`${texts.cellOf(indicator.name, name)}: ${WORDS[role]}`}
              data-row={index}
              data-col={col}
              onClick={() => set(NEXT[role])}
              onKeyDown={(event) => setByLetter(event, set)}
            >
              {role === '' ? '' : WORDS[role]}
            </button>
          </td>
        );
      })}
    </tr>
  );
});

const KEYS: Record<string, Role> = {
  [texts.roleKeys.LEAD]: 'LEAD',
  [texts.roleKeys.COORDINATE]: 'COORDINATE',
  delete: '',
  backspace: '',
};

function setByLetter(event: KeyboardEvent, set: (role: Role) => void): void {
  const role = KEYS[event.key.toLowerCase()];
  if (role === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  set(role);
}
