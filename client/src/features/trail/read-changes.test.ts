import { describe, expect, it } from 'vitest';
import { type Change, indicatorsIn, linesOf } from './read-changes.ts';

const [JOBS, WASTE, TOWN] = [1, 2, 3].map((n) => `01890000-0000-7000-8000-00000000000${n}`) as [string, string, string];
const NAMES = new Map([
  [JOBS, 'Giải quyết việc làm'],
  [WASTE, 'Tỷ lệ thu gom rác'],
  [TOWN, 'Phường Tứ Hạ'],
]);

/** A record before and after as the API tells of it; lists by their places. */
const changed = (before: object | null, after: object | null): Change[] => {
  const text = (side: object | null, field: string) => {
    const value: unknown = (side as Record<string, unknown> | null)?.[field];
    return value === undefined || value === null ? null : JSON.stringify(value);
  };
  const fields = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})]);
  return [...fields].map((field) => ({ field, before: text(before, field), after: text(after, field) }));
};

describe('what changed, for a reader', () => {
  it('a report that was returned: its state in words, the reason as written', () => {
    const changes = changed({ state: 'SUBMITTED' }, { state: 'RETURNED', reason: 'Thiếu chỉ tiêu' });
    expect(linesOf(changes, NAMES)).toEqual([
      { what: 'trạng thái', before: 'đã gửi', after: 'trả lại' },
      { what: 'Lý do', before: null, after: 'Thiếu chỉ tiêu' },
    ]);
  });

  it('figures: a line per indicator, with what differs, in Vietnamese numbers', () => {
    const before = [
      { indicatorId: JOBS, value: '900', note: 'ước' },
      { indicatorId: WASTE, numerator: '1809.5', denominator: '2000' },
    ];
    const after = [
      { indicatorId: JOBS, value: '1250', note: 'ước' },
      { indicatorId: WASTE, numerator: '1850', denominator: '2000' },
    ];
    expect(linesOf(changed(before, after), NAMES)).toEqual([
      { what: 'Giải quyết việc làm', before: '900', after: '1.250' },
      { what: 'Tỷ lệ thu gom rác', before: 'tử số 1.809,5', after: 'tử số 1.850' },
    ]);
  });

  it('parts of a figure each under what it is called', () => {
    const parts = (second: string) => [
      { key: '2023-Q1', number: '1' },
      { key: '2023-Q2', number: second },
    ];
    const changes = changed([{ indicatorId: JOBS, parts: parts('0') }], [{ indicatorId: JOBS, parts: parts('2.5') }]);
    expect(linesOf(changes, NAMES)).toEqual([
      {
        what: 'Giải quyết việc làm',
        before: 'theo phần quý 1/2023: 1; quý 2/2023: 0',
        after: 'theo phần quý 1/2023: 1; quý 2/2023: 2,5',
      },
    ]);
  });

  it('members of a composite by their names', () => {
    const changes = changed({ memberIds: [JOBS] }, { memberIds: [JOBS, WASTE] });
    expect(indicatorsIn(changes)).toEqual([JOBS, WASTE]);
    expect(linesOf(changes, NAMES)).toEqual([
      { what: 'Chỉ tiêu thành phần', before: 'Giải quyết việc làm', after: 'Giải quyết việc làm; Tỷ lệ thu gom rác' },
    ]);
  });

  it('paragraphs of a plan: where they stand, their words, the indicators that they state by name', () => {
    const changes = changed(
      { paragraphs: ['- Rác'], indicatorIds: [] },
      { section: 'OBJECTIVES', paragraphs: ['- Rác', '- Việc làm'], indicatorIds: [WASTE, JOBS] },
    );
    expect(indicatorsIn(changes)).toEqual([WASTE, JOBS]);
    expect(linesOf(changes, NAMES)).toEqual([
      { what: 'Lời văn', before: '- Rác', after: '- Rác; - Việc làm' },
      { what: 'Các chỉ tiêu', before: null, after: 'Tỷ lệ thu gom rác; Giải quyết việc làm' },
      { what: 'Đề mục', before: null, after: 'phần mục tiêu' },
    ]);
  });

  it('a reported zero is a figure, an empty cell is none', () => {
    const changes = changed([{ indicatorId: JOBS }], [{ indicatorId: JOBS, value: '0', note: null }]);
    expect(linesOf(changes, NAMES)).toEqual([{ what: 'Giải quyết việc làm', before: null, after: '0' }]);
  });

  it('quotas are matched by whom and what they are about, in whatever order they come', () => {
    const quota = (indicatorId: string, text: string) => ({ id: JOBS, indicatorId, unitId: TOWN, text });
    const changes = changed(
      { targets: [quota(JOBS, '100 lao động'), quota(WASTE, '90%')] },
      { targets: [quota(WASTE, '90%'), quota(JOBS, '105 lao động')] },
    );
    expect(linesOf(changes, NAMES)).toEqual([
      { what: 'Giải quyết việc làm · Phường Tứ Hạ', before: '100 lao động', after: '105 lao động' },
    ]);
  });

  it('what left a list is said to have left it', () => {
    const lead = (departmentId: string) => ({ indicatorId: JOBS, departmentId, role: 'LEAD' });
    const [finance, labour] = [TOWN, WASTE];
    expect(linesOf(changed([lead(finance)], [lead(labour)]), NAMES)).toEqual([
      { what: 'Giải quyết việc làm · Phường Tứ Hạ · chủ trì', before: 'có', after: 'không còn' },
      { what: 'Giải quyết việc làm · Tỷ lệ thu gom rác · chủ trì', before: null, after: 'có' },
    ]);
  });

  it('zeros at the end of decimals are not shown: 52,780 could be read as thousands', () => {
    const changes = changed(null, [{ indicatorId: JOBS, value: '52.780' }]);
    expect(linesOf(changes, NAMES)).toEqual([{ what: 'Giải quyết việc làm', before: null, after: '52,78' }]);
  });

  it('days, moments, yes and no, lists of words', () => {
    const after = {
      validFrom: '2023-01-10',
      expiresAt: '2023-01-10T02:05:00.000Z',
      onTime: true,
      recipients: ['A', 'B'],
    };
    expect(linesOf(changed(null, after), NAMES)).toEqual([
      { what: 'Từ ngày', before: null, after: '10/01/2023' },
      { what: 'Hết hạn', before: null, after: '10/01/2023 09:05' },
      { what: 'Đúng hạn', before: null, after: 'có' },
      { what: 'Nơi nhận', before: null, after: 'A; B' },
    ]);
  });

  it('an office inside an account stands in one line, its unit by name', () => {
    const after = { account: { login: 'an.nguyen', fullName: 'Nguyễn An' }, office: { kind: 'PLANNER', unitId: TOWN } };
    expect(linesOf(changed(null, after), NAMES)).toEqual([
      { what: 'Tài khoản', before: null, after: 'tên đăng nhập an.nguyen; họ và tên Nguyễn An' },
      { what: 'Chức vụ', before: null, after: 'loại cán bộ tổng hợp; đơn vị Phường Tứ Hạ' },
    ]);
  });

  it('identities without a name and marks of the machine are not shown', () => {
    expect(linesOf(changed(null, { decisionId: JOBS.replace('1', '9'), contentHash: 'ab12' }), NAMES)).toEqual([]);
  });

  it('tells which indicators it needs the names of', () => {
    const changes = changed([{ indicatorId: JOBS }], [{ indicatorId: JOBS }, { indicatorId: WASTE }]);
    expect(indicatorsIn(changes)).toEqual([JOBS, WASTE]);
  });
});
