import { describe, expect, it } from 'vitest';
import { type HeldOffice, officeInWords, stateOn, termInWords } from './office-words.ts';

const OFFICE: HeldOffice = {
  kind: 'DEPARTMENT_HEAD',
  post: null,
  unit: { type: 'Thị xã', name: 'Hương Trà' },
  department: { name: 'Phòng Tài chính - Kế hoạch' },
  managesSubUnits: false,
  validFrom: '2021-01-01',
  validTo: '2022-12-31',
  endedAt: null,
  onBehalfOf: null,
  confirmedAt: '2021-01-01T01:00:00Z',
};

describe('an office in words', () => {
  it('names what, in which department, of which unit', () => {
    expect(officeInWords(OFFICE)).toBe('Trưởng phòng · Phòng Tài chính - Kế hoạch · Thị xã Hương Trà');
    expect(officeInWords({ ...OFFICE, department: null, unit: null })).toBe('Trưởng phòng');
  });

  it('says what its holder is beside what it allows, and one word once', () => {
    const leader = { ...OFFICE, kind: 'LEADER', department: null, post: 'VICE_CHAIR' } as const;
    expect(officeInWords(leader)).toBe('Phó Chủ tịch · Lãnh đạo · Thị xã Hương Trà');
    expect(officeInWords({ ...OFFICE, post: 'HEAD_OF_DIVISION', unit: null })).toBe(
      'Trưởng phòng · Phòng Tài chính - Kế hoạch',
    );
  });

  it('says until when, and how far an administrator reaches', () => {
    expect(termInWords(OFFICE)).toBe('từ 01/01/2021 đến hết 31/12/2022');
    expect(termInWords({ ...OFFICE, validTo: null, managesSubUnits: true })).toBe(
      'từ 01/01/2021 · quản trị cả đơn vị cấp dưới',
    );
  });

  it('is held on its first and on its last day', () => {
    const days = ['2020-12-31', '2021-01-01', '2022-12-31', '2023-01-01'];
    expect(days.map((day) => stateOn(OFFICE, day))).toEqual(['later', 'held', 'held', 'ended']);
    expect(stateOn({ ...OFFICE, validTo: null }, '2030-01-01')).toBe('held');
    expect(stateOn({ ...OFFICE, confirmedAt: null }, '2022-06-01')).toBe('waits');
    expect(stateOn({ ...OFFICE, confirmedAt: null }, '2023-01-01')).toBe('ended');
    expect(stateOn({ ...OFFICE, endedAt: '2022-06-01T02:00:00Z' }, '2022-06-01')).toBe('ended');
  });
});
