import { describe, expect, it } from 'vitest';
import type { QuotaRowFragment } from '#gql/targets/graphql.ts';
import { openDrafts } from '#lib/cell-drafts.ts';
import { choiceKey, ownKey, quotaKey } from './assignment-keys.ts';
import type { AssignmentGrid } from './grid.ts';
import { readRow } from './row-balance.ts';

const units: AssignmentGrid['subUnits'] = [
  { __typename: 'Unit', id: 'u1', name: 'Tứ Hạ', type: 'Phường', level: 'COMMUNE' },
  { __typename: 'Unit', id: 'u2', name: 'Hương Toàn', type: 'Xã', level: 'COMMUNE' },
];

const row = (name: string, unitOfMeasure: string, sumPolicy: QuotaRowFragment['sumPolicy']): QuotaRowFragment => ({
  __typename: 'AssignmentRow',
  sumPolicy,
  quotaToSubUnits: true,
  indicator: { __typename: 'Indicator', id: 'i', name, unitOfMeasure, direction: 'HIGHER', grades: null, parent: null },
  parentTarget: null,
  planIndicator: { __typename: 'PlanIndicator', id: 'p', assignedTarget: null },
  cells: [],
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
});
