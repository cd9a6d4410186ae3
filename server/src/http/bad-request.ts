import { Fault } from '#kernel/fault.ts';
import type { Said } from '#kernel/messages.ts';

/** What the caller can mend, thrown where Apollo would otherwise answer 500. */
export const badRequest = (said: Said): Fault => new Fault('BAD_REQUEST', said, 400);
