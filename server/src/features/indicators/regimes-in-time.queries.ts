import type { Context } from '#kernel/context.ts';
import { groupBy } from '#kernel/loader.ts';
import { pgArray, statement } from '#kernel/sql.ts';
import { type CatalogueIndicator, withAsking } from './indicator.queries.ts';
import { isRetiredOn } from './retirement.rules.ts';

/** Under which regimes an indicator is reported on a day. */
export type ReportedIndicator = Pick<CatalogueIndicator, 'id' | 'kind' | 'regimeId' | 'askingRegimeIds'>;

interface Edition extends ReportedIndicator {
  retiredFrom: string | null;
  validFrom: string;
}

interface Asking {
  indicatorId: string;
  regimeId: string;
  validFrom: string;
  validTo: string | null;
}

/** All that some indicators have meant, as far as it says under which regimes they are reported, the first first. */
const EDITIONS = `
select i.id, i.retired_from::text as "retiredFrom", e.valid_from::text as "validFrom", e.kind,
       e.regime_id as "regimeId", e.asking_regime_ids as "askingRegimeIds"
  from indicator i
  join indicator_edition e on e.indicator_id = i.id
 where i.id = any(:ids::uuid[])
 order by e.edition`;

/** Regimes that ask for them as those say who keep them, from a day on and to a day. */
const ASKING = `
select a.indicator_id as "indicatorId", a.regime_id as "regimeId", a.valid_from::text as "validFrom",
       a.valid_to::text as "validTo"
  from regime_asking a
 where a.province_id = :province and a.indicator_id = any(:ids::uuid[])
 order by a.id`;

/** In which time an indicator is looked at: from when on it must not have been retired, and on which day it means what. */
export interface InTime {
  from: string;
  on: string;
}

/**
 * Under which regimes some indicators are reported, to be asked about many days at once: two statements, however many
 * they are. Null: it meant nothing yet, or was not used any more.
 */
export async function regimesInTime(
  ctx: Context,
  ids: readonly string[],
): Promise<(id: string, time: InTime) => ReportedIndicator | null> {
  const values = { ids: pgArray(ids), province: ctx.scope.provinceId };
  const editions = groupBy(await statement<Edition>(ctx, EDITIONS, values), ({ id }) => id);
  const asking = groupBy(await statement<Asking>(ctx, ASKING, values), ({ indicatorId }) => indicatorId);
  return (id, { from, on }) => {
    const edition = editions.get(id)?.findLast(({ validFrom }) => validFrom <= on);
    if (!edition || isRetiredOn(edition, from)) return null;
    const then = (asking.get(id) ?? []).filter(
      ({ validFrom, validTo }) => validFrom <= on && (validTo === null || validTo >= on),
    );
    return withAsking(edition, then);
  };
}
