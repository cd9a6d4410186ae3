import { IconNotes } from '@tabler/icons-react';
import { describe, expect, it } from 'vitest';
import type { WorkGroup, WorkKind } from '#lib/room.ts';
import { groupWork, isDueSoon, type WorkItem } from './work-items.ts';

const item = (kind: WorkItem['kind'], title: string, dueOn: string | null, overdue = false): WorkItem => ({
  __typename: 'WorkItem',
  kind,
  title: { __typename: 'Message', text: title },
  detail: null,
  dueOn,
  overdue,
  count: 1,
  recordId: null,
  period: null,
  unit: null,
});

const REPORTS: WorkGroup = { title: 'báo cáo', order: 1 };
const PLANS: WorkGroup = { title: 'kế hoạch', order: 3 };
const kindIn = (group: WorkGroup): WorkKind => ({ group, icon: IconNotes, action: 'mở', link: () => ({ to: '/' }) });
const KINDS = {
  PLAN_DRAFT: kindIn(PLANS),
  PLAN_STALE: kindIn(PLANS),
  REPORT_DUE: kindIn(REPORTS),
  REPORT_RETURNED: kindIn(REPORTS),
};

describe('work that waits', () => {
  it('stands in groups, the earliest due first and the undated last', () => {
    const groups = groupWork(
      [
        item('PLAN_DRAFT', 'kế hoạch', null),
        item('REPORT_DUE', 'năm', '2023-01-15'),
        item('REPORT_RETURNED', 'ước', '2022-11-29', true),
        item('PLAN_STALE', 'xem lại', '2023-02-01'),
      ],
      KINDS,
    );
    expect(groups.map(({ group, waiting }) => [group.title, waiting.map(({ item: { title } }) => title.text)])).toEqual(
      [
        ['báo cáo', ['ước', 'năm']],
        ['kế hoạch', ['xem lại', 'kế hoạch']],
      ],
    );
  });
  it('of a kind that no room has is not passed over', () => {
    expect(() => groupWork([item('RED_INDICATOR', 'chưa đạt', null)], KINDS)).toThrow('RED_INDICATOR');
  });
  it('soon is today and the seven days after; what is overdue is counted apart', () => {
    const days = ['2023-01-09', '2023-01-10', '2023-01-17', '2023-01-18'];
    expect(days.filter((day) => isDueSoon(item('REPORT_DUE', '', day), '2023-01-10'))).toEqual([
      '2023-01-10',
      '2023-01-17',
    ]);
    expect(isDueSoon(item('REPORT_DUE', '', '2023-01-12', true), '2023-01-10')).toBe(false);
  });
});
