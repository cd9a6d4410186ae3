import { plural } from '#lib/texts/plural.ts';
import type { vi } from './vi.ts';

export const en: typeof vi = {
  title: 'What awaits you',
  lead: (count) => `${plural(count, 'item')} awaiting you.`,
  overdue: (count) => `${count} overdue`,
  soon: (count) => `${count} due within 7 days`,
  emptyTitle: 'Nothing awaits you',
  empty: 'Nothing awaits the office that you act in. New work appears here as soon as there is any.',
  emptyEnded: 'The unit has ended, and nothing is left to be finished by this office.',
  emptyAction: 'Open the monitoring board',
  ownDepartment: 'My department',
  setUp: {
    title: 'Setting up the unit',
    remaining: (count) => `${plural(count, 'step')} to go before the unit can work with everything.`,
    whole: 'The unit has everything that it needs to work.',
    done: 'Done',
    open: 'Not done yet',
    doIt: 'Do it now',
    look: 'Look',
    by: (whom) => `Done by: ${whom}`,
    always: 'Open the page Setting up the unit, where this list always stands',
    endedTitle: 'The unit has ended: nothing is left to set up',
    ended: 'What is open in the unit stands on the page of what waits.',
    notYoursTitle: 'This office sets nothing up',
    notYours: 'System administrators, leaders and planning officers of the unit see this page.',
  },
};
