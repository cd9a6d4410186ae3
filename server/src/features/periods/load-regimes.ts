import { type PlannedPeriod, periodsOfYear, type StatedDays } from '@dich/measure';
import type { Client } from 'pg';
import { insertRows } from '#db/operator.ts';
import { newId } from '#kernel/columns.ts';
import { type Message, sayIn } from '#kernel/messages.ts';
import { REGIME_WORDS } from './period.messages.ts';
import { periodsToMake, type RuleFrom } from './periods-to-make.ts';
import { PUT_TOGETHER, SHIPPED_REGIMES } from './shipped-regimes.ts';

const inVietnamese = (message: Message): string => sayIn(message, 'vi');

/** From when what is shipped holds: before the first year of any unit on record. */
const ALWAYS = '2000-01-01';

/**
 * Loads the regimes that every installation has, and makes the periods of the years named of every regime there is, also
 * of those that units keep, and those that no regime names. Loading again adds only what is missing.
 */
export async function loadRegimes(client: Client, years: readonly number[]): Promise<void> {
  for (const { code, legalBasis, parts } of SHIPPED_REGIMES) {
    const { name, description } = REGIME_WORDS[code];
    await client.query(
      `insert into regime (id, code, name, description, legal_basis) values ($1, $2, $3, $4, $5) on conflict do nothing`,
      [newId(), code, inVietnamese(name()), inVietnamese(description()), legalBasis],
    );
    await client.query(
      `insert into regime_rule (id, regime_id, valid_from, parts)
       select $1, r.id, $3, $4 from regime r
        where r.code = $2 and not exists (select from regime_rule k where k.regime_id = r.id)`,
      [newId(), code, ALWAYS, JSON.stringify(parts)],
    );
  }
  const { rows } = await client.query<KeptRegime>(KEPT);
  for (const regime of rows) await addMissing(client, regime, years);
  await addPutTogether(client, years);
}

/** Of no regime, and due from nobody. */
async function addPutTogether(client: Client, years: readonly number[]): Promise<void> {
  const { rows } = await client.query<{ year: number }>('select distinct year from period where regime_id is null');
  const known = new Set(rows.map(({ year }) => year));
  const missing = years.filter((year) => !known.has(year));
  const periods = missing.flatMap((year) => periodsOfYear(PUT_TOGETHER, year, new Map()));
  await insertRows(
    client,
    'period',
    periods.map((period) => rowOf({ id: null, pos: 0 })({ id: newId(), ...period })),
  );
}

interface KeptRegime {
  id: string;
  pos: number;
  validFrom: string | null;
  validTo: string | null;
  rules: RuleFrom[];
  /** Of the province that it is kept in. */
  stated: { day: string; off: boolean }[];
  /** The years of which it has periods. */
  years: number[];
}

/** Every regime with its rules in the order in which they were made, the days stated where it is kept, and its years. */
const KEPT = `
select r.id, r.pos, r.valid_from::text as "validFrom", r.valid_to::text as "validTo",
       (select coalesce(json_agg(json_build_object('validFrom', k.valid_from, 'parts', k.parts) order by k.id), '[]')
          from regime_rule k where k.regime_id = r.id) as rules,
       (select coalesce(json_agg(json_build_object('day', w.day, 'off', w.off)), '[]')
          from working_day w where w.province_id = r.pos >> 22) as stated,
       array(select distinct p.year::int from period p where p.regime_id = r.id) as years
  from regime r
 order by r.code`;

async function addMissing(client: Client, regime: KeptRegime, years: readonly number[]): Promise<void> {
  const stated: StatedDays = new Map(regime.stated.map(({ day, off }) => [day, off]));
  const missing = years.filter((year) => !regime.years.includes(year));
  const periods = periodsToMake(regime.rules, regime, missing, stated).map((period) => ({ id: newId(), ...period }));
  await insertRows(client, 'period', periods.map(rowOf(regime)));
  await insertRows(
    client,
    'period_due',
    periods.flatMap(({ id, dues }) =>
      dues.map(({ level, dueOn, locksOn }) => ({
        ...{ period_id: id, level, pos: regime.pos, due_on: dueOn, locks_on: locksOn },
      })),
    ),
  );
}

const rowOf =
  ({ id: regimeId, pos }: { id: string | null; pos: number }) =>
  ({ id, ...period }: PlannedPeriod & { id: string }) => ({
    ...{ id, regime_id: regimeId, pos, year: period.year, ordinal: period.ordinal },
    ...{ kind: period.kind, vintage: period.vintage },
    ...{ starts_on: period.startsOn, ends_on: period.endsOn, cutoff_on: period.cutoffOn },
  });
