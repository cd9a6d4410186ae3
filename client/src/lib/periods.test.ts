import { describe, expect, it } from 'vitest';
import { periodInWork, reportedPeriod } from './periods.ts';

const period = (id: string, cutoffOn: string, dueOn: string | null, startsOn = `${cutoffOn.slice(0, 4)}-01-01`) => ({
  ...{ id, startsOn, cutoffOn, dueOn },
});
const halfYear = period('6 tháng 2022', '2022-06-14', '2022-06-14');
const estimate = period('2022 ước', '2022-11-14', '2022-11-29');
const official = period('2022 chính thức', '2022-12-31', '2023-01-15');
const next = period('6 tháng 2023', '2023-06-14', '2023-06-14');
const all = [next, official, estimate, halfYear];

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
  it('where nobody owes anything a board opens with all of the year so far, and not with its last part', () => {
    const year = period('Năm 2022', '2022-12-31', null);
    const half = period('6 tháng cuối 2022', '2022-12-31', null, '2022-07-01');
    const quarter = period('Quý IV 2022', '2022-12-14', null, '2022-09-15');
    expect(reportedPeriod([year, half, quarter], '2023-01-05')).toBe(year);
    expect(reportedPeriod([half, year, quarter], '2023-01-05')).toBe(year);
    expect(reportedPeriod([year, half, quarter], '2022-12-20')).toBe(quarter);
  });
  it('a province, which owes nothing, opens with what is due from those below', () => {
    const below = (one: ReturnType<typeof period>) => ({ ...one, dueOn: null, lastDueOn: one.dueOn });
    const seen = [...all.map(below), { ...period('Tháng 12', '2022-12-14', null), lastDueOn: null }];
    expect(reportedPeriod(seen, '2023-01-10')?.id).toBe('2022 ước');
    expect(reportedPeriod(seen, '2023-01-16')?.id).toBe('2022 chính thức');
  });
  it('before anything is due a board opens with what will be due first', () => {
    expect(reportedPeriod([official, estimate, halfYear], '2022-01-10')).toBe(halfYear);
    expect(reportedPeriod([next], '2023-01-10')).toBe(next);
    expect(periodInWork([next], '2023-01-10')).toBeNull();
  });
});
