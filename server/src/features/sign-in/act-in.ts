import { says as ofPeople } from '#features/people/people.messages.ts';
import { officesOfViewer } from '#features/people/people.queries.ts';
import { unitById } from '#features/units/unit.loaders.ts';
import { about, record } from '#kernel/audit.ts';
import type { Actor, Context } from '#kernel/context.ts';
import { notFound, Refusal, refuse } from '#kernel/refusal.ts';
import { Session } from './session.entity.ts';
import type { ActInInput } from './sign-in.inputs.ts';
import { says } from './sign-in.messages.ts';

/** From the next request on, the session acts in another of the person's own offices. */
export async function actIn(ctx: Context, input: ActInInput): Promise<{ viewer: Actor }> {
  const office = (await officesOfViewer(ctx)).find(({ id }) => id === input.officeId);
  if (!office) throw new Refusal([notFound(['officeId'], ofPeople.office())]);
  const unit = await unitById(ctx).load(office.unitId);
  if (!unit) {
    refuse('CONFLICT', ['officeId'], says.unitEnded());
  }
  const session = await ctx.em.findOneOrFail(Session, { provinceId: ctx.scope.provinceId, id: ctx.actor.sessionId });
  const before = { officeId: session.officeId };
  session.officeId = office.id;
  await record(ctx, about(session, ctx.scope), { before, after: { officeId: office.id } });
  const { id: officeId, kind, departmentId, managesSubUnits, unitId } = office;
  return {
    viewer: { ...ctx.actor, officeId, office: kind, departmentId, managesSubUnits, unitId, unitName: unit.name },
  };
}
