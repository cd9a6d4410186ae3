import { says as ofPeople } from '#features/people/people.messages.ts';
import { officesOfViewer } from '#features/people/people.queries.ts';
import { endedUnit } from '#features/units/ended-units.queries.ts';
import { unitOnRecord } from '#features/units/unit.loaders.ts';
import { about, record } from '#kernel/audit.ts';
import type { Actor, Context } from '#kernel/context.ts';
import { notFound, Refusal } from '#kernel/refusal.ts';
import { ownSession } from './session.queries.ts';
import type { ActInInput } from './sign-in.inputs.ts';

/** From the next request on, the session acts in another of the person's own offices, for the unit of that office. */
export async function actIn(ctx: Context, input: ActInInput): Promise<{ viewer: Actor }> {
  const office = (await officesOfViewer(ctx)).find(({ id }) => id === input.officeId);
  const unit = office ? await unitOnRecord(ctx).load(office.unitId) : null;
  if (!office || !unit) throw new Refusal([notFound(['officeId'], ofPeople.office())]);
  const session = await ownSession(ctx);
  const before = { officeId: session.officeId };
  Object.assign(session, { officeId: office.id, forUnitId: null });
  await record(ctx, about(session, ctx.scope), { before, after: { officeId: office.id } });
  const { id: officeId, kind, departmentId, managesSubUnits, unitId } = office;
  const ended = await endedUnit(ctx, unitId, null);
  return {
    viewer: { ...ctx.actor, officeId, office: kind, departmentId, managesSubUnits, unitId, unitName: unit.name, ended },
  };
}
