import { officeInWords } from '#features/people/people.messages.ts';
import { isInForce } from '#features/units/department.rules.ts';
import { departmentsByUnit } from '#features/units/unit.loaders.ts';
import { today } from '#kernel/context.ts';
import type { SetUpSource } from '#kernel/setting-up.ts';
import { says } from './department.messages.ts';
import { maySetUpAt } from './department.policy.ts';

export const departmentSetUp: SetUpSource = {
  kinds: {
    DEPARTMENTS: {
      ...{ place: 1, means: 'The unit has departments.' },
      ...{ title: says.setUpTitle(), by: officeInWords('ADMINISTRATOR') },
    },
  },
  async find(ctx) {
    const all = (await departmentsByUnit(ctx).load(ctx.actor.unitId)) ?? [];
    const count = all.filter((department) => isInForce(department, today(ctx))).length;
    return [
      {
        ...{ kind: 'DEPARTMENTS', done: count > 0, detail: count > 0 ? says.thereAre({ count }) : says.thereAreNone() },
        viewerMayDo: maySetUpAt(ctx.actor, ctx.scope, ctx.scope.pos),
      },
    ];
  },
};
