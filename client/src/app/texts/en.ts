import type { vi } from './vi.ts';

export const en: typeof vi = {
  workingDay: (day) => `Working day: ${day}`,
  demonstration: 'demonstration data',
  statedDay: 'a stated day, not today',
  skip: 'Skip to the main content',
  menu: 'Pages',
  factorSoon: (day: string) =>
    `From ${day} on, leaders issue, assign, adjust and accept only when signed in with two-step verification.`,
  factorLacking: (day: string) =>
    `Since ${day} the province asks leaders for two-step verification. You can read, but not issue, assign, adjust or accept: turn it on, then sign in again with a code or passkey.`,
  newerBuild:
    'There is a new version: reload the page when it suits you. Cells you are filling in are kept on this machine.',
  backTo: (unit) => `Back to ${unit}`,
  toOwnAccount: 'To your account page',
  notFoundTitle: 'There is no such page',
  notFound: 'The address may have been mistyped, or the page has moved.',
};
