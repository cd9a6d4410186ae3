import type { Department } from '#features/units/unit.entity.ts';
import { DepartmentType } from '#features/units/unit.graphql.ts';
import { ofYear } from '#kernel/arguments.ts';
import { today } from '#kernel/context.ts';
import { lookUpBy, lookUps } from '#kernel/look-ups.ts';
import { day, many, optional, record } from '#kernel/objects.ts';
import { TargetType } from './target.graphql.ts';
import { departmentTargetsOn, ownTargetsInForce } from './target.loaders.ts';

export const DepartmentTargetLookUps = lookUps<Department>(() => DepartmentType, {
  targets: lookUpBy(
    many(
      record(
        TargetType,
        'What its unit gave it for a year and was in force on a day, as far as the viewer may see. Of other indicators that it leads it answers for the unit’s target.',
      ),
    ),
    { year: ofYear, on: optional(day('Today unless told.')) },
    ({ id: departmentId, pos }, ctx, { year, on }) =>
      departmentTargetsOn(ctx, { departmentId, pos, year, on: on ?? today(ctx) }),
  ),
  ownTargets: lookUpBy(
    many(record(TargetType, 'Phấn đấu: what it set itself in its issued plan of a year and holds.')),
    { year: ofYear },
    ({ id: departmentId, unitId }, ctx, { year }) => ownTargetsInForce(ctx, { departmentId, unitId, year }),
  ),
});
