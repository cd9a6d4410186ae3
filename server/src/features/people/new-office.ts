import type { Department, UnitVersion } from '#features/units/unit.entity.ts';
import { departmentById, unitById } from '#features/units/unit.loaders.ts';
import { authorize } from '#kernel/authorize.ts';
import { newId } from '#kernel/columns.ts';
import { type Context, today } from '#kernel/context.ts';
import { notFound, type Problem, Refusal } from '#kernel/refusal.ts';
import { type Account, Office } from './account.entity.ts';
import type { OfficeInput } from './account.inputs.ts';
import { mayAdministerAt, mayGrantSubUnits } from './account.policy.ts';
import { problemsOfOffice } from './account.rules.ts';
import { says } from './people.messages.ts';
import { firstPosts, problemsOfPost } from './post.rules.ts';

/** A unit that the administrator may put accounts and offices in; others are not there for them. */
export async function unitToAdminister(ctx: Context, unitId: string, path: string[]): Promise<UnitVersion> {
  const unit = await unitById(ctx).load(unitId);
  if (!unit || !mayAdministerAt(ctx.actor, ctx.scope, unit.pos)) throw new Refusal([notFound(path, says.unit())]);
  return unit;
}

/**
 * What is asked for, with defaults filled in, and all that is wrong with it. `path` leads to it in the input. It waits for
 * a second person.
 */
export async function officeWished(
  ctx: Context,
  wish: OfficeInput,
  path: string[],
): Promise<{ problems: Problem[]; make(account: Account): Office }> {
  const unit = await unitToAdminister(ctx, wish.unitId ?? ctx.actor.unitId, [...path, 'unitId']);
  const managesSubUnits = wish.managesSubUnits ?? false;
  authorize(!managesSubUnits || mayGrantSubUnits(ctx.actor), says.mayNotHandOn(), [...path, 'managesSubUnits']);
  const wanted = {
    kind: wish.kind,
    managesSubUnits,
    validFrom: wish.validFrom ?? today(ctx),
    validTo: wish.validTo ?? null,
  };
  const departmentId = wish.departmentId ?? null;
  const post = wish.post ?? null;
  const department = departmentId === null ? null : await departmentById(ctx).load(departmentId);
  const belongs =
    departmentId === null ? null : department?.unitId === unit.unitId && lastsAsLong(department, wanted.validTo);
  return {
    problems: [
      ...problemsOfOffice(path, wanted, belongs),
      ...problemsOfPost([...path, 'post'], post, departmentId !== null),
    ],
    make: (account) =>
      ctx.em.create(
        Office,
        {
          ...wanted,
          provinceId: account.provinceId,
          id: newId(),
          accountId: account.id,
          unitId: unit.unitId,
          pos: unit.pos,
          departmentId,
          endedAt: null,
          madeByAccountId: ctx.actor.accountId,
          madeAt: ctx.now,
          confirmedAt: null,
          confirmedByAccountId: null,
          onBehalfOf: null,
          refusal: null,
          posts: firstPosts(post, wanted.validFrom),
        },
        { persist: true },
      ),
  };
}

/** Nobody holds an office in a department beyond its last day. */
export const lastsAsLong = (department: Pick<Department, 'validTo'>, until: string | null): boolean =>
  department.validTo === null || (until !== null && until <= department.validTo);
