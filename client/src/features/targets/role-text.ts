import type { DepartmentRoleInput, ResponsibilityRole } from '#gql/targets/graphql.ts';
import { texts } from './texts/index.ts';

/** The departments of one indicator as the text of a cell, so that it is kept, sent and asked about as a whole. */
export type Roles = readonly DepartmentRoleInput[];

const BETWEEN = ',';

/** "d1 LEAD,d2 COORDINATE": the same for the same roles, in whatever order they come. */
export const rolesText = (roles: Roles): string =>
  roles
    .map(({ departmentId, role }) => `${departmentId} ${role}`)
    .toSorted()
    .join(BETWEEN);

export const rolesIn = (text: string): Roles =>
  text.split(BETWEEN).flatMap((one) => {
    const [departmentId = '', role] = one.split(' ');
    return isRole(role) ? [{ departmentId, role }] : [];
  });

const isRole = (role: string | undefined): role is ResponsibilityRole => role === 'LEAD' || role === 'COORDINATE';

/** Null takes the department out. An indicator has one lead: a new one makes the old a helper. */
export function withRole(text: string, departmentId: string, role: ResponsibilityRole | null): string {
  const others = rolesIn(text).filter((one) => one.departmentId !== departmentId);
  const helping: Roles = role === 'LEAD' ? others.map((one) => ({ ...one, role: 'COORDINATE' })) : others;
  return rolesText(role === null ? helping : [...helping, { departmentId, role }]);
}

/** "chủ trì: Phòng Nội vụ; phối hợp: Phòng Y tế". What is no such text is in words already. */
export function rolesInWords(text: string, departments: readonly { id: string; name: string }[]): string {
  const roles = rolesIn(text);
  if (roles.length === 0) return text;
  const named = (wanted: ResponsibilityRole) =>
    departments
      .filter(({ id }) => roles.some(({ departmentId, role }) => departmentId === id && role === wanted))
      .map(({ name }) => name);
  const helping = named('COORDINATE');
  const help = helping.length > 0 ? [texts.support(helping.join(', '), helping.length)] : [];
  return [...named('LEAD').map(texts.leads), ...help].join('; ');
}
