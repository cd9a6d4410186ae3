import type { Actor } from '#kernel/context.ts';

/** Who acts in the name of a unit that their own has taken over: not who belongs to a department, which is none of that unit's (app.enter). */
export const mayActForOthers = ({ office }: Pick<Actor, 'office'>): boolean =>
  office !== 'DEPARTMENT_HEAD' && office !== 'OFFICER';
