import { describe, expect, it } from 'vitest';
import type { QuotaRowFragment } from '#gql/targets/graphql.ts';
import { openDrafts } from '#lib/cell-drafts.ts';
import { choiceKey, ownKey, quotaKey } from './assignment-keys.ts';
import type { Receiver } from './receivers.ts';
import { readRow } from './row-balance.ts';

const receiver = (id: string, name: string, isDepartment = false): Receiver => ({
  ...{ id, isDepartment, name, short: name, inSentence: name },
  level: isDepartment ? 'DISTRICT' : 'COMMUNE',
});
const units = [receiver('u1', 'phường Tứ Hạ'), receiver('u2', 'xã Hương Toàn')];
const all = [receiver('d1', 'Phòng Lao động', true), receiver('d2', 'Phòng Kinh tế', true), ...units];

type SuppliedBy = QuotaRowFragment['indicator']['suppliedBy'];

const row = (
  name: string,
  unitOfMeasure: string,
  sumPolicy: QuotaRowFragment['sumPolicy'],
  suppliedBy: SuppliedBy = 'SUB_UNITS',
): QuotaRowFragment => ({
  __typename: 'AssignmentRow',
  sumPolicy,
  quotaToSubUnits: true,
  givenToDepartments: suppliedBy !== 'SUB_UNITS',
  madeOfParts: true,
  indicator: {
    ...{ __typename: 'Indicator', id: 'i', name, unitOfMeasure, direction: 'HIGHER', suppliedBy },
    ...{ grades: null, parent: null },
  },
  parentTarget: null,
  planIndicator: { __typename: 'PlanIndicator', id: 'p', assignedTarget: null },
  cells: [],
  departmentCells: [],
});
const jobs = row('Giải quyết việc làm', 'lao động', 'CHILDREN_EQUAL');
const revenue = row('Tổng thu ngân sách', 'tỷ đồng', 'CHILDREN_AT_LEAST');

const typed = (own: string, first: string, second: string, choice = '') =>
  openDrafts(
    {
      [ownKey('i')]: own,
      [quotaKey('i', 'u1')]: first,
      [quotaKey('i', 'u2')]: second,
      [choiceKey(quotaKey('i', 'u1'))]: choice,
    },
    {},
  );

describe('a row of the assignment grid, as it is typed', () => {
  it('shows what is still to be given', () => {
    const { balance } = readRow(jobs, units, 'DISTRICT', typed('900 lao động', '500 lao động', '380 lao động'));
    expect(balance).toMatchObject({ status: 'GAP', sum: '880', whole: '900', gap: '20', missing: [] });
  });
  it('a unit without a quota is named', () => {
    const { balance } = readRow(jobs, units, 'DISTRICT', typed('900 lao động', '900 lao động', ''));
    expect(balance).toMatchObject({ status: 'BALANCED', missing: ['u2'] });
  });
  it('what another cell says settles a doubtful scale', () => {
    const alone = readRow(revenue, units, 'DISTRICT', typed('', '9.398 tỷ đồng', ''));
    expect(alone.quotas.get('u1')?.target).toBeNull();
    const beside = readRow(revenue, units, 'DISTRICT', typed('', '9.398 tỷ đồng', '7,2 tỷ đồng'));
    expect(beside.quotas.get('u1')?.target?.lo).toBe('9.398');
  });
  it('words that are still asked about are counted as given, and nothing is compared', () => {
    const { balance } = readRow(revenue, units, 'DISTRICT', typed('185 tỷ đồng', '9.398 tỷ đồng', ''));
    expect(balance).toMatchObject({ status: 'NOT_COMPARABLE', missing: ['u2'] });
  });
  it('a choice settles them', () => {
    const asked = readRow(revenue, units, 'DISTRICT', typed('', '9.398 tỷ đồng', ''));
    const index = asked.quotas.get('u1')?.candidates.findIndex(({ text }) => text.includes('9.398'));
    const settled = readRow(revenue, units, 'DISTRICT', typed('', '9.398 tỷ đồng', '', String(index)));
    expect(settled.quotas.get('u1')?.target?.lo).toBe('9398');
  });

  const withDepartments = (suppliedBy: SuppliedBy, texts: Record<string, string>) => {
    const of = row('Giải quyết việc làm', 'lao động', 'CHILDREN_EQUAL', suppliedBy);
    const keys = Object.entries(texts).map(([id, text]) => [quotaKey('i', id), text]);
    return readRow(of, all, 'DISTRICT', openDrafts({ [ownKey('i')]: '900 lao động', ...Object.fromEntries(keys) }, {}));
  };
  it('what both supply is added up over departments and units, what departments alone supply over these', () => {
    const texts = { d1: '200 lao động', u1: '300 lao động', u2: '400 lao động' };
    expect(withDepartments('BOTH', texts)).toMatchObject({
      balance: { status: 'BALANCED', sum: '900', missing: [] },
      given: { departments: 1, units: 2, ofUnits: 2 },
    });
    expect(withDepartments('DEPARTMENTS', texts).balance).toMatchObject({ status: 'GAP', sum: '200', missing: [] });
    expect(withDepartments('DEPARTMENTS', { d1: '', u1: texts.u1, u2: texts.u2 }).balance).toMatchObject({
      sum: '700',
    });
  });
  it('a lead without a part of what others are given is told while it is typed, and no more once it has one', () => {
    const of: QuotaRowFragment = {
      ...row('Giải quyết việc làm', 'lao động', 'CHILDREN_EQUAL', 'DEPARTMENTS'),
      departmentCells: [
        {
          ...{ __typename: 'AssignmentDepartmentCell', role: 'LEAD', draft: null, inForce: null },
          department: { __typename: 'Department', id: 'd1' },
        },
      ],
    };
    const told = (lead: string, other: string, madeOfParts = true) =>
      readRow(
        { ...of, madeOfParts },
        all,
        'DISTRICT',
        openDrafts({ [quotaKey('i', 'd1')]: lead, [quotaKey('i', 'd2')]: other }, {}),
      ).division;
    expect(told('', '')).toBeNull();
    expect(told('', '200 lao động')).toBe('PART');
    expect(told('100 lao động', '200 lao động')).toBeNull();
    expect(told('100 lao động', '200 lao động', false)).toBe('OWN_FIGURE');
  });
  it('what sub-units alone supply is not for departments, whatever was typed', () => {
    const { balance, given } = withDepartments('SUB_UNITS', { d1: '200 lao động', u1: '900 lao động' });
    expect([balance.sum, given.departments]).toEqual(['900', 0]);
  });
});
