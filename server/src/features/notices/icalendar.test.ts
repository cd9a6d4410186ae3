import fc from 'fast-check';
import { expect, test } from 'vitest';
import { folded, icalendar } from './icalendar.ts';

const DAY = {
  uid: 'period.unit@dich',
  day: '2026-02-28',
  summary: 'Hạn báo cáo: Quý I năm 2026',
  description: 'Phòng Văn hóa, Khoa học; Thông tin, phường Số 1\nthị xã \\ Hương Trà',
  sequence: 2,
  changedAt: new Date('2026-02-01T01:02:03.456Z'),
};

test('a calendar is written as RFC 5545 has it', () => {
  const written = icalendar({ name: 'Hạn báo cáo', timeZone: 'Asia/Ho_Chi_Minh', days: [DAY] });
  expect(written.split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Dich//Due days//VI',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'X-WR-CALNAME:Hạn báo cáo',
    'X-WR-TIMEZONE:Asia/Ho_Chi_Minh',
    'REFRESH-INTERVAL;VALUE=DURATION:PT6H',
    'X-PUBLISHED-TTL:PT6H',
    'BEGIN:VEVENT',
    'UID:period.unit@dich',
    'DTSTAMP:20260201T010203Z',
    'LAST-MODIFIED:20260201T010203Z',
    'SEQUENCE:2',
    'DTSTART;VALUE=DATE:20260228',
    'DTEND;VALUE=DATE:20260301',
    'SUMMARY:Hạn báo cáo: Quý I năm 2026',
    'DESCRIPTION:Phòng Văn hóa\\, Khoa học\\; Thông tin\\, phường Số 1\\n',
    ' thị xã \\\\ Hương Trà',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

test('whatever a line holds, it is folded within 75 octets, between characters, and is read again as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 60, maxLength: 400 }), (line) => {
      fc.pre(!/[\r\n]/.test(line));
      const lines = folded(line).split('\r\n');
      for (const one of lines) expect(Buffer.byteLength(one)).toBeLessThanOrEqual(75);
      expect(lines.slice(1).every((one) => one.startsWith(' '))).toBe(true);
      expect(lines.map((one, index) => (index === 0 ? one : one.slice(1))).join('')).toBe(line);
    }),
  );
});

test('no text ends its line or begins another property', () => {
  const summary = 'a\r\nEND:VEVENT\nX:1\u0007\rb';
  const written = icalendar({ name: 'x', timeZone: 'Asia/Ho_Chi_Minh', days: [{ ...DAY, summary }] });
  expect(written).toContain('\r\nSUMMARY:a\\nEND:VEVENT\\nX:1\\nb\r\n');
  expect(written.match(/\r\nEND:VEVENT\r\n/g)).toHaveLength(1);
});
