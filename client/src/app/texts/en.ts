import type { vi } from './vi.ts';

export const en: typeof vi = {
  workingDay: (day) => `Working day: ${day}`,
  demonstration: 'demonstration data',
  skip: 'Skip to the main content',
  menu: 'Pages',
  notFoundTitle: 'There is no such page',
  notFound: 'The address may have been mistyped, or the page has moved.',
};
