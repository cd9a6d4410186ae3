import { KINDS, type Scoring } from '@dich/measure';
import { matchRank } from '@dich/units';
import type { Context } from '#kernel/context.ts';
import { groupBy, keyBy } from '#kernel/loader.ts';
import { statement } from '#kernel/sql.ts';
import { Indicator, IndicatorEdition, type IndicatorRule, type RuleSource } from './indicator.entity.ts';
import { rulesOn } from './indicator-rule.queries.ts';
import { askingOn } from './regime-asking.queries.ts';

/** An indicator with what it means on a date: the identity and its edition in force, in one plain row. */
export type CatalogueIndicator = Omit<IndicatorEdition, 'id' | 'indicatorId' | 'pos'> &
  Pick<
    Indicator,
    | ('id' | 'code' | 'unitId' | 'parentId' | 'pos')
    | ('retiredFrom' | 'retiredReason' | 'mergedIntoId' | 'copiedFromId')
  > & {
    /** Whose rule of scoring it is; null where it has none. */
    scoringFrom: RuleSource | null;
  };

export interface IndicatorFilter {
  ids?: string[];
  codes?: string[];
  parentIds?: string[];
  /** Only those that this unit keeps. */
  unitId?: string | null | undefined;
  /**
   * Only those for plans of the reader's unit: of the shared catalogue, of units above, its own. What units below keep
   * for themselves is read, not planned with; nor is what is retired by the date.
   */
  forOwnPlans?: boolean;
  /** Only those of which a day is said from which on they are not used; or only those of which none is. */
  retired?: boolean | null | undefined;
  /** Its words are looked for in code and name, without regard to case, tone marks and i for y; best answers first. */
  search?: string | null;
}

/** Indicators the viewer may see, by code, each in the edition that was in force on the date (the last begun by then). */
export async function findIndicators(
  ctx: Context,
  filter: IndicatorFilter,
  date: string,
): Promise<CatalogueIndicator[]> {
  const { lo, hi } = ctx.scope;
  const identities = await ctx.em.find(
    Indicator,
    {
      ...(filter.ids ? { id: { $in: filter.ids } } : {}),
      ...(filter.codes ? { code: { $in: filter.codes } } : {}),
      ...(filter.parentIds ? { parentId: { $in: filter.parentIds } } : {}),
      ...(filter.unitId ? { unitId: filter.unitId } : {}),
      ...(filter.retired === true ? { retiredFrom: { $ne: null } } : {}),
      ...(filter.retired === false ? { retiredFrom: null } : {}),
      ...(filter.forOwnPlans
        ? {
            $and: [
              { $or: [{ pos: ctx.scope.pos }, { pos: { $lt: lo } }, { pos: { $gt: hi } }] },
              { $or: [{ retiredFrom: null }, { retiredFrom: { $gt: date } }] },
            ],
          }
        : {}),
    },
    { orderBy: { code: 'asc' } },
  );
  if (identities.length === 0) return [];
  const editions = await ctx.em.find(
    IndicatorEdition,
    { indicatorId: { $in: identities.map((indicator) => indicator.id) }, validFrom: { $lte: date } },
    { orderBy: { edition: 'asc' } },
  );
  const rules = keyBy(await rulesOn(ctx, identities, date), ({ indicatorId }) => indicatorId);
  const inForce = keyBy(editions, (edition) => edition.indicatorId);
  const asking = groupBy(
    await askingOn(
      ctx,
      identities.map(({ id }) => id),
      date,
    ),
    ({ indicatorId }) => indicatorId,
  );
  const typed = filter.search?.trim() ?? '';
  const found = identities.flatMap((identity) => {
    const edition = inForce.get(identity.id);
    const rank = edition === undefined ? null : typed === '' ? 0 : rankOf(identity.code, edition.name, typed);
    return edition === undefined || rank === null
      ? []
      : [{ rank, indicator: withAsking(merge(identity, edition, rules), asking.get(identity.id) ?? []) }];
  });
  return found.toSorted((a, b) => a.rank - b.rank).map(({ indicator }) => indicator);
}

/** All that an indicator has meant and will mean, by the indicator, the last first. */
export async function editionsOf(ctx: Context, ids: readonly string[]): Promise<Map<string, CatalogueIndicator[]>> {
  const identities = await ctx.em.find(Indicator, { id: { $in: [...ids] } });
  const where = { indicatorId: { $in: identities.map(({ id }) => id) } };
  const editions = groupBy(
    await ctx.em.find(IndicatorEdition, where, { orderBy: { edition: 'desc' } }),
    ({ indicatorId }) => indicatorId,
  );
  return new Map(
    identities.map((identity) => [
      identity.id,
      (editions.get(identity.id) ?? []).map((edition) => merge(identity, edition, new Map())),
    ]),
  );
}

/** The last edition of an indicator. Nobody else writes one until the transaction ends. */
export async function holdLastEdition(ctx: Context, indicatorId: string): Promise<IndicatorEdition> {
  const name = `editions of ${indicatorId}`;
  await statement(ctx, 'select pg_advisory_xact_lock(hashtextextended(:name, 0))', { name });
  return ctx.em.findOneOrFail(IndicatorEdition, { indicatorId }, { orderBy: { edition: 'desc' }, refresh: true });
}

/** Its code as typed is the indicator itself; words may stand in code and name together. */
const rankOf = (code: string, name: string, typed: string): number | null =>
  matchRank(code, typed) === 0 ? 0 : (matchRank(name, typed) ?? matchRank(`${code} ${name}`, typed));

/** Regimes that ask for it as those say who keep them stand with those that its own edition names; never the one that supplies. */
export const withAsking = <I extends Pick<CatalogueIndicator, 'kind' | 'regimeId' | 'askingRegimeIds'>>(
  indicator: I,
  asking: readonly { regimeId: string }[],
): I => ({
  ...indicator,
  askingRegimeIds: [...new Set([...indicator.askingRegimeIds, ...asking.map(({ regimeId }) => regimeId)])].filter(
    (id) => id !== indicator.regimeId && indicator.kind !== 'COMPOSITE',
  ),
});

type Rules = ReadonlyMap<string | null, IndicatorRule>;

function merge(identity: Indicator, edition: IndicatorEdition, rules: Rules): CatalogueIndicator {
  const { id: _editionId, indicatorId: _indicatorId, pos: _pos, ...meaning } = edition;
  const { id, code, unitId, parentId, pos, retiredFrom, retiredReason, mergedIntoId, copiedFromId } = identity;
  const retired = { retiredFrom, retiredReason, mergedIntoId };
  const grades = rules.get(id)?.grades ?? edition.grades;
  return {
    ...meaning,
    ...scoringOf(id, edition, rules),
    ...retired,
    grades,
    id,
    code,
    unitId,
    parentId,
    pos,
    copiedFromId,
  };
}

/** The keeper's own rule goes before the catalogue's, and both before the province's for all, which is for numbers. */
function scoringOf(
  id: string,
  { kind, scoring }: IndicatorEdition,
  rules: Rules,
): Pick<CatalogueIndicator, 'scoring' | 'scoringFrom'> {
  const found: [Scoring | null | undefined, RuleSource][] = [
    [rules.get(id)?.scoring, 'KEEPER'],
    [scoring, 'CATALOGUE'],
    [isNumber(kind) ? rules.get(null)?.scoring : null, 'PROVINCE'],
  ];
  for (const [rule, scoringFrom] of found) if (rule) return { scoring: rule, scoringFrom };
  return { scoring: null, scoringFrom: null };
}

const NUMBERS: readonly string[] = ['LEVEL', 'CHANGE', 'CASES'];
const isNumber = (kind: IndicatorEdition['kind']): boolean => NUMBERS.includes(KINDS[kind].judging);
