import type { Client } from 'pg';
import { insertRows } from '#db/operator.ts';
import { newId } from '#kernel/columns.ts';
import { type Message, sayIn } from '#kernel/messages.ts';
import { REGIME_WORDS } from './period.messages.ts';
import { REGIMES } from './regimes.ts';

const inVietnamese = (message: Message): string => sayIn(message, 'vi');

/** Loads the regimes with their periods and due dates for the years named. Loading again adds only what is missing. */
export async function loadRegimes(client: Client, years: readonly number[]): Promise<void> {
  for (const plan of REGIMES) {
    const { name, description } = REGIME_WORDS[plan.code];
    await client.query(
      `insert into regime (id, code, name, description, legal_basis) values ($1, $2, $3, $4, $5) on conflict do nothing`,
      [newId(), plan.code, inVietnamese(name()), inVietnamese(description()), plan.legalBasis],
    );
    const { rows } = await client.query<{ id: string }>('select id from regime where code = $1', [plan.code]);
    const regimeId = rows[0]?.id;
    const known = await client.query<{ year: number }>('select distinct year from period where regime_id = $1', [
      regimeId,
    ]);
    const missing = years.filter((year) => !known.rows.some((row) => row.year === year));
    const periods = missing.flatMap((year) => plan.periodsOf(year).map((period) => ({ id: newId(), year, ...period })));
    await insertRows(
      client,
      'period',
      periods.map((period) => ({
        id: period.id,
        regime_id: regimeId,
        year: period.year,
        ordinal: period.ordinal,
        kind: period.kind,
        vintage: period.vintage,
        starts_on: period.startsOn,
        ends_on: period.endsOn,
        cutoff_on: period.cutoffOn,
      })),
    );
    await insertRows(
      client,
      'period_due',
      periods.flatMap(({ id, dueOn, dueFrom }) =>
        dueFrom.map((level) => ({ period_id: id, level, due_on: dueOn, locks_on: null })),
      ),
    );
  }
}
