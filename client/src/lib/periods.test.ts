import { describe, expect, it } from 'vitest';
import { periodInWork, reportedPeriod } from './periods.ts';

const period = (id: string, cutoffOn: string, dueOn: string | null) => ({ id, cutoffOn, dueOn });
const halfYear = period('6 tháng 2022', '2022-06-14', '2022-06-14');
const estimate = period('2022 ước', '2022-11-14', '2022-11-29');
const official = period('2022 chính thức', '2022-12-31', '2023-01-15');
const next = period('6 tháng 2023', '2023-06-14', '2023-06-14');
const all = [halfYear, estimate, official, next];

describe('the period a page opens with', () => {
  it('a board opens with the last period whose reports are all due, not with one that is still coming in', () => {
    expect(reportedPeriod(all, '2023-01-10')).toBe(estimate);
    expect(reportedPeriod(all, '2023-01-16')).toBe(official);
  });
  it('the due day itself still belongs to those who report', () => {
    expect(reportedPeriod(all, '2023-01-15')).toBe(estimate);
  });
  it('who has sent and who has not is asked of the period whose data are cut off', () => {
    expect(periodInWork(all, '2023-01-10')).toBe(official);
  });
  it('months in which nothing is owed do not come before the year', () => {
    expect(reportedPeriod([...all, period('Tháng 12', '2022-12-14', null)], '2023-01-10')).toBe(estimate);
  });
  it('a province, which owes nothing, opens with what is due from those below', () => {
    const below = (one: ReturnType<typeof period>) => ({ ...one, dueOn: null, lastDueOn: one.dueOn });
    const seen = [...all.map(below), { ...period('Tháng 12', '2022-12-14', null), lastDueOn: null }];
    expect(reportedPeriod(seen, '2023-01-10')?.id).toBe('2022 ước');
    expect(reportedPeriod(seen, '2023-01-16')?.id).toBe('2022 chính thức');
  });
  it('before anything is due a board opens with the first period', () => {
    expect(reportedPeriod([next], '2023-01-10')).toBe(next);
    expect(periodInWork([next], '2023-01-10')).toBeNull();
  });
});
