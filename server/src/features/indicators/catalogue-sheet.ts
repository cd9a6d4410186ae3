import { UniqueConstraintViolationException } from '@mikro-orm/postgresql';
import { keepImport } from '#features/imports/keep-import.ts';
import { record } from '#kernel/audit.ts';
import { newId } from '#kernel/columns.ts';
import type { Context } from '#kernel/context.ts';
import { refuse } from '#kernel/refusal.ts';
import { saysOfFile } from '#kernel/sheets/sheet.messages.ts';
import { type Confirmed, sheet } from '#kernel/sheets/sheet.ts';
import { catalogueRows } from './catalogue-rows.ts';
import { CATALOGUE_COLUMNS } from './catalogue-sheet.columns.ts';
import { saysOfSheet } from './catalogue-sheet.messages.ts';
import { IN_USE, Indicator, IndicatorEdition } from './indicator.entity.ts';
import { says } from './indicator.messages.ts';
import { mayKeepIndicators } from './indicator.policy.ts';
import { type IndicatorMade, judgeCatalogue } from './judge-catalogue.ts';

/** A catalogue of indicators, taken in as a whole or not at all. */
export const catalogueSheet = sheet({
  ...{ name: 'catalogue', verb: 'importCatalogue', title: saysOfSheet.title(), file: saysOfSheet.file() },
  ...{ columns: CATALOGUE_COLUMNS, may: mayKeepIndicators, mayNot: says.mayNotKeep() },
  ...{ judge: judgeCatalogue, present: catalogueRows, write: importCatalogue },
});

const ROWS_EACH = 500;
/** That the trail names; the digest is of all of them. */
const MOST_NAMED = 100;

/** Makes every indicator of a file that was judged without a problem: one act in the trail, with its rows. */
async function importCatalogue(ctx: Context, made: readonly IndicatorMade[], file: Confirmed): Promise<{ id: string }> {
  const { provinceId, pos } = ctx.scope;
  const { unitId } = ctx.actor;
  const importId = await keepImport(ctx, { sheet: 'catalogue', file, rowCount: made.length });
  // a whole goes before its parts
  const inOrder = made.toSorted((one, other) => one.depth - other.depth);
  try {
    for (let from = 0; from < inOrder.length; from += ROWS_EACH) {
      const some = inOrder.slice(from, from + ROWS_EACH);
      const place = { provinceId, unitId, pos, importId, copiedFromId: null, ...IN_USE };
      const rows = some.map(({ id, code, parentId }) => ({ id, code, parentId, ...place }));
      await ctx.em.insertMany(Indicator, rows);
    }
  } catch (error) {
    // of what somebody else makes at the same moment
    if (!(error instanceof UniqueConstraintViolationException)) throw error;
    refuse('STALE', [], saysOfFile.otherThanSeen());
  }
  for (let from = 0; from < made.length; from += ROWS_EACH) {
    const some = made.slice(from, from + ROWS_EACH);
    const rows = some.map(({ id, edition }) => ({ id: newId(), indicatorId: id, edition: 1, pos, ...edition }));
    await ctx.em.insertMany(IndicatorEdition, rows);
  }
  const indicators = made.slice(0, MOST_NAMED).map(({ code, edition }) => `${edition.name} (${code})`);
  const after = { file: file.name, count: made.length, digest: file.digest, indicators };
  await record(ctx, { recordKind: 'CatalogueImport', id: importId, pos }, { after });
  return { id: importId };
}
