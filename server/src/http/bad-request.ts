import { Fault } from '#kernel/fault.ts';
import type { Message } from '#kernel/messages.ts';

/** What the caller can mend, thrown where Apollo would otherwise answer 500. */
export const badRequest = (said: Message): Fault => new Fault('BAD_REQUEST', said, 400);
