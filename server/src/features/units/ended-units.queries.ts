import { type Context, type EndedUnit, today } from '#kernel/context.ts';
import { pgArray, statement } from '#kernel/sql.ts';
import type { Absence } from './unit.messages.ts';

/** Which unit of today has taken over one that has ended, by the act or by its province's word. Null: none, or it has not ended. */
export async function heirOf(ctx: Context, unitId: string): Promise<string | null> {
  const [row] = await statement<{ heir: string | null }>(ctx, 'select app.heir_of(:unitId, :today::date) as heir', {
    unitId,
    today: today(ctx),
  });
  return row?.heir ?? null;
}

/** Units that have ended and that a unit of today has taken over: their ids. */
export async function predecessorsOf(ctx: Context, unitId: string): Promise<string[]> {
  const rows = await statement<{ id: string }>(ctx, 'select app.predecessors_of(:unitId, :today::date) as id', {
    unitId,
    today: today(ctx),
  });
  return rows.map(({ id }) => id);
}

/** What a unit that is acted for is today, by its own people or by those of its heir; null: it has not ended. */
export async function endedUnit(ctx: Context, unitId: string, heirUnitId: string | null): Promise<EndedUnit | null> {
  const [row] = await statement<{ lastDay: string | null; until: string | null }>(
    ctx,
    `select last_day::text as "lastDay", app.finishes_until(:unitId, last_day)::text as until
       from app.last_day_of(:unitId, :today::date) last_day`,
    { unitId, today: today(ctx) },
  );
  if (!row?.lastDay) return null;
  return { lastDay: row.lastDay, finishesUntil: heirUnitId === null ? row.until : null, heirUnitId };
}

export interface UnitOnDay {
  unitId: string;
  day: string;
}

export type AbsentUnit = UnitOnDay & Absence;

const NAMED = `json_build_object('id', v.unit_id, 'type', v.type, 'name', v.name)`;

/** What there is of units on days on which they are not there, by unit and day; heirs are those of the day, or of today. */
export async function absencesOf(ctx: Context, asked: readonly UnitOnDay[]): Promise<AbsentUnit[]> {
  return statement<AbsentUnit>(
    ctx,
    `with gone as materialized (
       select w.unit_id, w.day, app.last_day_of(w.unit_id, w.day) as last_day,
              (select min(v.valid_from) from unit_version v where v.unit_id = w.unit_id and v.valid_from > w.day) as first_day
         from unnest(:units::uuid[], :days::date[]) w (unit_id, day)
        where not exists (select from unit_version v where v.unit_id = w.unit_id and v.validity @> w.day)
          and exists (select from unit_version v where v.unit_id = w.unit_id)),
     taken as materialized (
       select g.*, case when g.last_day is not null then app.heir_of(g.unit_id, greatest(g.day, :today::date)) end as heir_id
         from gone g)
     select t.unit_id as "unitId", t.day::text, t.last_day::text as "lastDay", t.first_day::text as "firstDay",
            (select ${NAMED} from unit_version v
              where v.unit_id = t.heir_id and v.validity @> greatest(t.day, :today::date)) as heir,
            app.heir_by_act(t.unit_id, greatest(t.day, :today::date)) is not null as "heirByAct",
            case when t.last_day is null or t.heir_id is not null then '[]'::json else (
              select coalesce(json_agg(${NAMED} order by v.level, v.pos), '[]') from unit_version v
               where v.validity @> greatest(t.day, :today::date)
                 and v.unit_id in (select app.possible_heirs(t.unit_id, greatest(t.day, :today::date)))) end as possible,
            case when t.last_day is not null then '[]'::json else (
              select coalesce(json_agg(${NAMED} order by v.pos), '[]')
                from unit_succession s join unit_version v on v.unit_id = s.from_unit_id and v.valid_to = s.effective_on - 1
               where s.to_unit_id = t.unit_id and s.effective_on = t.first_day) end as former
       from taken t`,
    {
      units: pgArray(asked.map(({ unitId }) => unitId)),
      days: pgArray(asked.map(({ day }) => day)),
      today: today(ctx),
    },
  );
}
