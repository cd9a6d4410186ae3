import {
  addEnglish,
  catalogue,
  type Language,
  type Message,
  type Parameter,
  print,
  printDay,
  words,
} from '@dich/measure';
import { english } from '@dich/measure/english';

export { catalogue, type Language, type Message, type Parameter, printDay, words };

addEnglish(english);

/** A sentence for a person. Text is what a room has not yet moved into its catalogue. */
export type Said = Message | string;

export const sayIn = (said: Said, language: Language): string =>
  typeof said === 'string' ? said : print(said, language);

/** What is spoken where nobody says otherwise. */
export const DEFAULT_LANGUAGE: Language = 'vi';

const CLOCK = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Ho_Chi_Minh', hour: '2-digit', minute: '2-digit' });
const CALENDAR = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' });

/** A moment (ISO 8601) by the clock of Vietnam: "08:05 ngày 10/1/2023", "08:05 on 10 January 2023". */
export function printMoment(moment: string, language: Language): string {
  const at = new Date(moment);
  const day = printDay(CALENDAR.format(at), language);
  return `${CLOCK.format(at)} ${language === 'vi' ? 'ngày' : 'on'} ${day}`;
}
