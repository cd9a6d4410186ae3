import type { Actor, OfficeKind } from '#kernel/context.ts';

const SETTING_UP: readonly OfficeKind[] = ['ADMINISTRATOR', 'LEADER', 'PLANNER'];

/** What remains of setting a unit up is told to whoever does some of it. */
export const maySeeSetUp = ({ office }: Pick<Actor, 'office'>): boolean => SETTING_UP.includes(office);
