import type { Actor, OfficeKind } from '#kernel/context.ts';

const READERS: readonly OfficeKind[] = ['LEADER', 'PLANNER', 'DEPARTMENT_HEAD', 'OFFICER', 'AUDITOR'];

/** What an administrator works on, and so reads whole; of anything else they see who did what, not the figures. */
const OF_PEOPLE: readonly string[] = ['Account', 'Office', 'Session', 'ApiKey', 'ProvinceSetting'];

/** Who reads drafts reads how a record came to be; an analyst and a viewer read what came of it. */
export const mayReadHistory = (actor: Pick<Actor, 'office' | 'byKey'>): boolean =>
  !actor.byKey && READERS.includes(actor.office);

/** What was done to accounts, offices, sessions and keys is for auditors; administrators search it in the trail. */
export const mayReadHistoryOf = (actor: Pick<Actor, 'office' | 'byKey'>, subject: string): boolean =>
  mayReadHistory(actor) && (actor.office === 'AUDITOR' || !OF_PEOPLE.includes(subject));

export const maySearchTrail = (actor: Pick<Actor, 'office' | 'byKey'>): boolean =>
  !actor.byKey && (actor.office === 'ADMINISTRATOR' || actor.office === 'AUDITOR');

/** Whether before and after are shown of an entry about this kind of record. */
export const mayReadContents = (actor: Pick<Actor, 'office'>, subject: string): boolean =>
  OF_PEOPLE.includes(subject) ? actor.office === 'ADMINISTRATOR' : actor.office !== 'ADMINISTRATOR';
