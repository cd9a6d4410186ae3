import { describe, expect, it } from 'vitest';
import { daysBetween, formatDay, formatMoment, readDay } from './dates.ts';
import { dueInWords } from './due.ts';

describe('days and moments', () => {
  it('a day is printed as Vietnam prints it', () => {
    expect(formatDay('2023-01-10')).toBe('10/01/2023');
  });
  it('a moment is told in the time of Vietnam, also when it is another day there', () => {
    expect(formatMoment('2023-01-09T18:30:00Z')).toBe('10/01/2023 01:30');
  });
  it('days are counted over months and leap days', () => {
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
    expect(daysBetween('2023-01-10', '2022-11-29')).toBe(-42);
  });
  it.each([
    ['5/1/2023', '2023-01-05'],
    ['05-01-2023', '2023-01-05'],
    ['2023-1-5', '2023-01-05'],
    ['31/02/2023', null],
    ['tháng 1', null],
  ])('“%s” is read as %s', (typed, day) => {
    expect(readDay(typed)).toBe(day);
  });
});

describe('when something is due', () => {
  it.each([
    ['2022-11-29', 'quá hạn 42 ngày', 'overdue'],
    ['2023-01-10', 'hạn hôm nay', 'soon'],
    ['2023-01-11', 'hạn ngày mai', 'soon'],
    ['2023-01-15', 'còn 5 ngày', 'soon'],
    ['2023-01-31', 'còn 21 ngày', 'later'],
    ['2023-06-14', 'hạn 14/06/2023', 'later'],
  ])('on 10/01/2023 what is due on %s is told as “%s”', (dueOn, text, tone) => {
    expect(dueInWords(dueOn, '2023-01-10')).toEqual({ text, tone });
  });
});
