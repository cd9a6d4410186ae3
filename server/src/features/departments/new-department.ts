import { Department, type UnitVersion } from '#features/units/unit.entity.ts';
import { newId } from '#kernel/columns.ts';
import type { Context } from '#kernel/context.ts';

type Wished = Pick<Department, 'name' | 'validFrom' | 'validTo'>;

/** Made, to be kept with the transaction, after those that the unit has. */
export function newDepartment(
  ctx: Context,
  { provinceId, unitId, pos }: UnitVersion,
  existing: readonly Pick<Department, 'ordinal'>[],
  wished: Wished,
): Department {
  const ordinal = Math.max(0, ...existing.map((other) => other.ordinal)) + 1;
  return ctx.em.create(
    Department,
    { provinceId, id: newId(), unitId, pos, ordinal, revision: 1, ...wished },
    { persist: true },
  );
}
