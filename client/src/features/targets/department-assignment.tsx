import type { KeyboardEvent } from 'react';
import type { DepartmentRowFragment } from '#gql/targets/graphql.ts';
import { moveOnKey } from '#lib/grid-keys.ts';
import { SaveStatusLine } from '#ui/save-status.tsx';
import classes from './assignment.module.css';
import { type AssignmentGrid, departmentRows } from './grid.ts';
import { texts } from './texts/index.ts';
import { type Role, type RoleDrafts, roleIn, roleKey, useRoleDrafts } from './use-role-drafts.ts';

const WORDS: Record<Role, string> = { LEAD: texts.lead, COORDINATE: texts.coordinate, '': texts.noRole };
const NEXT: Record<Role, Role> = { '': 'LEAD', LEAD: 'COORDINATE', COORDINATE: '' };

/** Phân công: indicators × departments; one letter or one click says who leads and who helps. */
export function DepartmentAssignment({ grid, reload }: { grid: AssignmentGrid; reload: () => void }) {
  const roles = useRoleDrafts(grid);
  return (
    <>
      <div className={classes.toolbar}>
        <p className={classes.hint}>{grid.plan.viewerMayAssign ? texts.departmentsHint : texts.readOnly}</p>
        <SaveStatusLine saving={roles.saving} onReload={reload} />
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
              <RoleRow key={row.planIndicator.id} row={row} index={index} grid={grid} roles={roles} />
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
  roles: RoleDrafts;
}

function RoleRow({ row: { indicator }, index, grid, roles }: RoleRowProps) {
  return (
    <tr>
      <th scope="row" className={classes.first}>
        <span className={indicator.parent ? classes.part : undefined}>{indicator.name}</span>
        {grid.plan.viewerMayAssign && roles.lacksLead(indicator.id) ? (
          <span className={classes.rowProblem}>{texts.needLead}</span>
        ) : null}
      </th>
      {grid.departments.map(({ id, name }, col) => {
        const role = roleIn(roles.drafts, roleKey(indicator.id, id));
        const set = (next: Role) => roles.setRole(indicator.id, id, next);
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
}

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
