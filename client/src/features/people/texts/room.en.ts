import type { vi } from './room.vi.ts';

export const en: typeof vi = {
  menu: {
    ownAccount: 'My account',
    accounts: 'Manage accounts',
    confirmation: 'Confirm people',
  },
  work: { title: 'Accounts', PEOPLE_TO_CONFIRM: 'Confirm', SUBSTITUTION: 'Look' },
};
