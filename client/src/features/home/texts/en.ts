import { plural } from '#lib/texts/plural.ts';
import type { vi } from './vi.ts';

export const en: typeof vi = {
  title: 'What awaits you',
  lead: (count) => `${plural(count, 'item')} awaiting you.`,
  overdue: (count) => `${count} overdue`,
  soon: (count) => `${count} due within 7 days`,
  emptyTitle: 'Nothing awaits you',
  empty: 'Nothing awaits the office that you act in. New work appears here as soon as there is any.',
  emptyAction: 'Open the monitoring board',
};
