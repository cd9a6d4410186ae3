import type { Context } from '#kernel/context.ts';
import { Fault } from '#kernel/fault.ts';
import type { WhichIndicators } from './indicator.graphql.ts';
import { says } from './indicator.messages.ts';
import { type CatalogueIndicator, findIndicators } from './indicator.queries.ts';

/** Which indicators are meant: pages know identities, scripts codes, which are the same in every installation. */
export interface IndicatorNames {
  readonly ids?: readonly string[] | null | undefined;
  readonly codes?: readonly string[] | null | undefined;
}

/** What the arguments name; refused where they name nothing, rather than answered with nothing. */
export function namesIn({ indicatorIds: ids, indicatorCodes: codes }: WhichIndicators): IndicatorNames {
  if (!ids && !codes) throw new Fault('BAD_REQUEST', says.whichIndicators());
  return { ids, codes };
}

export const countNames = ({ ids, codes }: IndicatorNames): number => (ids?.length ?? 0) + (codes?.length ?? 0);

/** Each once, ids before codes and otherwise in the order named, as they were meant on a day; unknown ones are left out. */
export async function namedIndicators(
  ctx: Context,
  { ids, codes }: IndicatorNames,
  day: string,
): Promise<CatalogueIndicator[]> {
  const byId = ids?.length ? await findIndicators(ctx, { ids: [...ids] }, day) : [];
  const byCode = codes?.length ? await findIndicators(ctx, { codes: [...codes] }, day) : [];
  const known = new Map([...byCode, ...byId].map((indicator) => [indicator.id, indicator]));
  const idOf = new Map(byCode.map(({ code, id }) => [code, id]));
  const named = new Set([...(ids ?? []), ...(codes ?? []).flatMap((code) => idOf.get(code) ?? [])]);
  return [...named].flatMap((id) => known.get(id) ?? []);
}
