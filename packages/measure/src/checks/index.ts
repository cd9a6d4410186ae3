/**
 * Checks of figures before they are sent, one for the form and for the server: nothing here asks what is missing. What
 * cannot be is an error; what may be right wants a note.
 */
export { checkBetween } from './check-between.ts';
export { checkRow } from './check-row.ts';
export * from './types.ts';
export { LEAST_EARLIER, usualOf } from './usual.ts';
