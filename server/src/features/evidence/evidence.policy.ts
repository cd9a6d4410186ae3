import type { Actor } from '#kernel/context.ts';

const SENDERS: ReadonlySet<Actor['office']> = new Set(['LEADER', 'PLANNER', 'DEPARTMENT_HEAD', 'OFFICER']);

/** Who sends files: whoever writes something that they can be attached to. */
export const maySendFiles = (actor: Actor): boolean => !actor.byKey && SENDERS.has(actor.office);
