import { texts } from './texts/index.ts';

/** Of the button in a password field: reached by Tab too, and named. */
export const revealing = { 'aria-label': texts.reveal, tabIndex: 0 } as const;
