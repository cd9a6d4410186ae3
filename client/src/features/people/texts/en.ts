import { plural } from '#lib/texts/plural.ts';
import type { vi } from './vi.ts';

export const en: typeof vi = {
  newPassword: {
    label: 'New password',
    hint: 'A sentence that is easy to remember is best; spaces and accented letters are fine. You may paste from a password manager.',
    length: (shortest, typed) =>
      `At least ${shortest} characters${typed > 0 && typed < shortest ? ` (${typed} so far)` : ''}`,
    different: (fewest) => `At least ${plural(fewest, 'different character')}`,
    login: 'Does not contain your user name',
    common: 'Not a common password: the server checks this when you save',
    held: 'fulfilled',
    notYet: 'The password does not yet fulfil the conditions below.',
  },
  reveal: 'Show or hide the password',
  office: {
    ADMINISTRATOR: 'System administrator',
    LEADER: 'Leader (lãnh đạo)',
    PLANNER: 'Planning officer',
    DEPARTMENT_HEAD: 'Head of department',
    OFFICER: 'Department officer',
    ANALYST: 'Analyst',
    AUDITOR: 'Auditor',
    VIEWER: 'Viewer',
  },
  onBehalfOf: (name: string) => `on behalf of ${name}`,
  copy: 'Copy',
  copied: 'Copied',
  copyByHand: 'The browser does not allow automatic copying. Press Ctrl+C.',
  offline: 'The server cannot be reached. Check your connection and try again.',
  failed: "That did not work. Please try again; if it fails again, tell your unit's system administrator.",
};
