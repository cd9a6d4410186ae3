/** Calendars of whole days as RFC 5545 has them; its own words are in capitals. */

export interface CalendarDay {
  /** The same for as long as it is the same matter, whatever its day becomes. */
  uid: string;
  /** YYYY-MM-DD. */
  day: string;
  summary: string;
  description: string;
  /** Rises with every change of its day. */
  sequence: number;
  changedAt: Date;
}

export interface Calendar {
  name: string;
  timeZone: string;
  days: readonly CalendarDay[];
}

/** Octets of a line, its break not counted (section 3.1). */
const LONGEST = 75;
const BREAK = '\r\n';

/** A text as a value (section 3.3.11); other control characters are none. */
const text = (value: string): string =>
  value
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/\p{Cc}/gu, '');

/** Goes on in the next line after a space, between characters and never inside one. */
export function folded(line: string): string {
  const lines: string[] = [];
  let current = '';
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > LONGEST) {
      lines.push(current);
      [current, octets] = [' ', 1];
    }
    current += character;
    octets += size;
  }
  return [...lines, current].join(BREAK);
}

const dateOf = (day: string): string => day.replaceAll('-', '');
const momentOf = (moment: Date): string => moment.toISOString().replace(/[-:]|\.\d+/g, '');
const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

const eventOf = ({ uid, day, summary, description, sequence, changedAt }: CalendarDay): string[] => [
  'BEGIN:VEVENT',
  `UID:${uid}`,
  `DTSTAMP:${momentOf(changedAt)}`,
  `LAST-MODIFIED:${momentOf(changedAt)}`,
  `SEQUENCE:${sequence}`,
  `DTSTART;VALUE=DATE:${dateOf(day)}`,
  `DTEND;VALUE=DATE:${dateOf(dayAfter(day))}`,
  `SUMMARY:${text(summary)}`,
  `DESCRIPTION:${text(description)}`,
  'TRANSP:TRANSPARENT',
  'END:VEVENT',
];

export const icalendar = ({ name, timeZone, days }: Calendar): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Dich//Due days//VI',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${text(name)}`,
    `X-WR-TIMEZONE:${timeZone}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT6H',
    'X-PUBLISHED-TTL:PT6H',
    ...days.flatMap(eventOf),
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}${BREAK}`)
    .join('');
