import { owedReportsOfEnded } from '#features/reports/owed-reports.queries.ts';
import { predecessorsOf } from '#features/units/ended-units.queries.ts';
import type { UnitVersion } from '#features/units/unit.entity.ts';
import { unitsOnRecord } from '#features/units/unit.loaders.ts';
import { newId } from '#kernel/columns.ts';
import { type Context, ownUnitOf, today } from '#kernel/context.ts';
import { groupBy, keyBy, loader } from '#kernel/loader.ts';
import { pgArray, statement } from '#kernel/sql.ts';

/** A unit that has ended, what is said of it, and how much is left open there. `id`: the unit's. */
export interface Ending {
  id: string;
  pos: number;
  lastDay: string;
  finishesUntil: string;
  heirUnitId: string | null;
  /** By the act, or by way of units that have ended since; else it is the province that names. */
  heirByAct: boolean;
  heirAct: string | null;
  heirReason: string | null;
  finishingDays: number;
  daysAct: string | null;
  daysReason: string | null;
  /** Of what the province has said; 0: nothing yet. */
  revision: number;
  /** Of the record of that, for its history; null: none. */
  recordId: string | null;
  reportsToSend: number;
  reportsToReview: number;
  toAcknowledge: number;
  proposals: number;
  drafts: number;
}

/** All that is left open. */
export const openIn = (one: Ending): number =>
  one.reportsToSend + one.reportsToReview + one.toAcknowledge + one.proposals + one.drafts;

interface Row extends Omit<Ending, 'reportsToSend'> {
  begun: { periodId: string; departmentId: string | null }[];
}

const ENDINGS = `
with ended as materialized (
  select u.unit_id, app.last_day_of(u.unit_id, :today::date) as last_day from unnest(:units::uuid[]) u (unit_id)
), open as materialized (
  select * from app.left_open(:units::uuid[], :today::date)
)
select e.unit_id as id, v.pos, e.last_day::text as "lastDay",
       app.finishes_until(e.unit_id, e.last_day)::text as "finishesUntil",
       app.heir_of(e.unit_id, :today::date) as "heirUnitId", app.heir_by_act(e.unit_id, :today::date) is not null as "heirByAct",
       s.heir_act as "heirAct", s.heir_reason as "heirReason", coalesce(s.finishing_days, 90) as "finishingDays",
       s.days_act as "daysAct", s.days_reason as "daysReason", coalesce(s.revision, 0) as revision, s.id as "recordId",
       coalesce(o.begun, '[]') as begun, coalesce(o.to_review, 0) as "reportsToReview",
       coalesce(o.to_acknowledge, 0) as "toAcknowledge", coalesce(o.proposals, 0) as proposals,
       coalesce(o.drafts, 0) as drafts
  from ended e
  cross join lateral (select v.pos from unit_version v where v.unit_id = e.unit_id order by v.valid_from desc nulls last limit 1) v
  left join unit_ending s on s.unit_id = e.unit_id
  left join open o on o.unit_id = e.unit_id
 where e.last_day is not null`;

/** Units that have ended, those that have not left out, in no order. */
export async function endingsOf(ctx: Context, unitIds: readonly string[]): Promise<Ending[]> {
  if (unitIds.length === 0) return [];
  const values = { units: pgArray(unitIds), today: today(ctx) };
  const rows = await statement<Row>(ctx, ENDINGS, values);
  // what is owed follows from plans, which who has taken a unit over reads in its name alone
  const below = rows.filter(({ pos }) => pos >= ctx.scope.lo && pos <= ctx.scope.hi).map(({ id }) => id);
  const owed = groupBy(below.length > 0 ? await owedReportsOfEnded(ctx, below) : [], ({ unitId }) => unitId);
  return rows.map(({ begun, ...row }) => {
    // what is owed and not sent, begun or not, and what was begun without being owed: each report once
    const toSend = new Set([...begun, ...(owed.get(row.id) ?? [])].map((one) => `${one.periodId} ${one.departmentId}`));
    return { ...row, reportsToSend: toSend.size };
  });
}

/** As it is for the viewer; null: it has not ended. */
export const endingById = loader<string, Ending>(async (ctx, ids) => keyBy(await endingsOf(ctx, ids), ({ id }) => id));

/** Below the viewer's unit, those that have ended and in which anybody was ever in office. */
const WITH_PEOPLE = `
select e.unit_id as id
  from (select distinct o.unit_id from office o where o.pos between :lo and :hi) e
 where e.unit_id <> :own::uuid and app.last_day_of(e.unit_id, :today::date) is not null`;

const placeOf = (ctx: Context) => ({ lo: ctx.scope.lo, hi: ctx.scope.hi, own: ctx.actor.unitId, today: today(ctx) });

/** Whom nobody has taken over first; then where something is left open, the earliest end of finishing first; then the rest. */
const byUrgency = (a: Ending, b: Ending): number =>
  Number(a.heirUnitId !== null) - Number(b.heirUnitId !== null) ||
  Number(openIn(a) === 0) - Number(openIn(b) === 0) ||
  a.finishesUntil.localeCompare(b.finishesUntil) ||
  a.pos - b.pos;

export async function endingsBelow(ctx: Context): Promise<Ending[]> {
  const ids = await statement<{ id: string }>(ctx, WITH_PEOPLE, placeOf(ctx));
  return (
    await endingsOf(
      ctx,
      ids.map(({ id }) => id),
    )
  ).toSorted(byUrgency);
}

/** Whether anything is to be said or seen of units that have ended: people still finish there, nobody has taken one over, or something waits. */
export async function hasEndingsBelow(ctx: Context): Promise<boolean> {
  const [row] = await statement<{ any: boolean }>(
    ctx,
    `with ended as materialized (select id, app.last_day_of(id, :today::date) as last_day from (${WITH_PEOPLE}) w)
     select exists (select from ended e where app.finishes_until(e.id, e.last_day) >= :today::date
                                          or app.heir_of(e.id, :today::date) is null)
         or exists (select from app.left_open(array(select id from ended), :today::date) o
                     where jsonb_array_length(o.begun) + o.to_review + o.to_acknowledge + o.proposals + o.drafts > 0) as any`,
    placeOf(ctx),
  );
  return row?.any === true;
}

/** What the viewer's own unit has taken over, with what is left open there. */
export async function endingsTakenOver(ctx: Context): Promise<Ending[]> {
  const endings = await endingsOf(ctx, await predecessorsOf(ctx, ownUnitOf(ctx.actor)));
  return endings.toSorted((a, b) => a.pos - b.pos);
}

/** Of units that have ended those that the act itself, and not the province, gave to whoever has them, the earliest first. */
const ENDED_BY_ACT = `
select e.id, e.last_day::text as "lastDay", app.finishes_until(e.id, e.last_day)::text as "finishesUntil"
  from (select u.id, app.last_day_of(u.id, :today::date) as last_day from unnest(:units::uuid[]) u (id)) e
 where e.last_day is not null and app.heir_by_act(e.id, :today::date) is not null
 order by e.last_day, e.id`;

export const endedByAct = (
  ctx: Context,
  unitIds: readonly string[],
): Promise<Pick<Ending, 'id' | 'lastDay' | 'finishesUntil'>[]> =>
  statement(ctx, ENDED_BY_ACT, { units: pgArray(unitIds), today: today(ctx) });

/** Makes the row of what the province says of a unit, which says nothing yet, where there is none. */
export async function addSaid(ctx: Context, { id: unitId, pos }: Ending): Promise<void> {
  await statement(
    ctx,
    `insert into unit_ending (province_id, id, unit_id, pos, revision) values (:provinceId, :id, :unitId, :pos, 0)
       on conflict on constraint unit_ending_once do nothing`,
    { provinceId: ctx.scope.provinceId, id: newId(), unitId, pos },
  );
}

/** Who may be named for a unit that has ended: units of today, in tree order. */
export async function possibleHeirsOf(ctx: Context, unitId: string): Promise<UnitVersion[]> {
  const rows = await statement<{ id: string }>(ctx, 'select app.possible_heirs(:unitId, :today::date) as id', {
    unitId,
    today: today(ctx),
  });
  const units = await unitsOnRecord(
    ctx,
    rows.map(({ id }) => id),
  );
  return units.toSorted((a, b) => a.pos - b.pos);
}
