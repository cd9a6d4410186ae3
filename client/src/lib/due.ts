import { daysBetween, formatDay } from './dates.ts';
import { texts } from './texts/index.ts';

export type DueTone = 'overdue' | 'soon' | 'later';

/** Fewer days than this and it is marked as soon due. */
const SOON_DAYS = 7;

/** How a due day stands to today, in the words officials use. The due day itself still counts as on time. */
export function dueInWords(dueOn: string, today: string): { text: string; tone: DueTone } {
  const days = daysBetween(today, dueOn);
  if (days < 0) return { text: texts.due.overdue(-days), tone: 'overdue' };
  if (days === 0) return { text: texts.due.today, tone: 'soon' };
  if (days === 1) return { text: texts.due.tomorrow, tone: 'soon' };
  if (days <= 60) return { text: texts.due.left(days), tone: days <= SOON_DAYS ? 'soon' : 'later' };
  return { text: texts.due.on(formatDay(dueOn)), tone: 'later' };
}
