import type { OfficeKind } from '#kernel/context.ts';
import type { Problem } from '#kernel/refusal.ts';

const LOGIN = /^[a-z0-9._-]{3,64}$/;
const LONGEST_NAME = 120;

/** Names are signed in with as they are stored: lower case. */
export const loginOf = (typed: string): string => typed.normalize('NFC').trim().toLowerCase();

export function problemsOfAccount({ login, fullName }: { login: string; fullName: string }): Problem[] {
  const problems: Problem[] = [];
  if (!LOGIN.test(login)) {
    problems.push({
      code: 'INVALID',
      path: ['login'],
      message: 'Tên đăng nhập gồm 3 đến 64 chữ cái không dấu, chữ số, dấu chấm, gạch ngang hoặc gạch dưới.',
    });
  }
  if (fullName === '' || [...fullName].length > LONGEST_NAME) {
    problems.push({ code: 'INVALID', path: ['fullName'], message: `Hãy ghi họ và tên, tối đa ${LONGEST_NAME} ký tự.` });
  }
  return problems;
}

/** Offices of a department, which they name; all others are of the unit itself. */
const OF_A_DEPARTMENT: readonly OfficeKind[] = ['DEPARTMENT_HEAD', 'OFFICER'];

interface WantedOffice {
  kind: OfficeKind;
  managesSubUnits: boolean;
  validFrom: string;
  validTo: string | null;
}

/** `department`: the one named is the unit's own; null: none was named; false: it is not the unit's. */
export function problemsOfOffice(path: string[], wanted: WantedOffice, department: true | false | null): Problem[] {
  const problems: Problem[] = [];
  const invalid = (field: string, message: string) =>
    problems.push({ code: 'INVALID', path: [...path, field], message });
  const ofDepartment = OF_A_DEPARTMENT.includes(wanted.kind);
  if (department === false) invalid('departmentId', 'Phòng ban này không thuộc đơn vị. Hãy chọn phòng ban của đơn vị.');
  else if (ofDepartment && department === null)
    invalid('departmentId', 'Chức vụ này cần phòng ban. Hãy chọn phòng ban.');
  else if (!ofDepartment && department !== null) {
    invalid('departmentId', 'Chức vụ này thuộc đơn vị, không thuộc phòng ban. Hãy bỏ phòng ban.');
  }
  if (wanted.managesSubUnits && wanted.kind !== 'ADMINISTRATOR') {
    invalid('managesSubUnits', 'Chỉ quản trị hệ thống được giao quản trị các đơn vị cấp dưới.');
  }
  if (wanted.validTo !== null && wanted.validTo < wanted.validFrom) {
    invalid('validTo', 'Ngày kết thúc không được trước ngày bắt đầu.');
  }
  return problems;
}

/** The last day of an office: not after it ends already. */
export function problemsOfEnd(office: { validFrom: string; validTo: string | null }, lastDay: string): Problem[] {
  const problem = (message: string): Problem[] => [{ code: 'INVALID', path: ['lastDay'], message }];
  if (lastDay < office.validFrom) return problem('Ngày cuối không được trước ngày bắt đầu chức vụ.');
  if (office.validTo !== null && lastDay > office.validTo)
    return problem(`Chức vụ đã kết thúc ngày ${office.validTo}.`);
  return [];
}
