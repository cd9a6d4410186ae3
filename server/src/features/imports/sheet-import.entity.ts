import { defineEntity, p } from '@mikro-orm/postgresql';
import { tenantKey } from '#kernel/columns.ts';

/** A spreadsheet that was taken in. What was made of it names it, and is taken back with it. */
const SheetImportSchema = defineEntity({
  name: 'SheetImport',
  properties: {
    provinceId: tenantKey.provinceId(),
    id: tenantKey.id(),
    unitId: p.uuid(),
    pos: p.integer(),
    /** The kind of spreadsheet, as its addresses have it. */
    sheet: p.text(),
    file: p.text(),
    /** Of all that was made, as it was confirmed. */
    digest: p.text(),
    rowCount: p.integer(),
    /** The record that it filled in, and what stood there before and after; null: it made records of its own. */
    aboutId: p.uuid().strictNullable(),
    replaced: p.json().$type<object>().strictNullable(),
    madeAt: p.datetime(),
    madeByAccountId: p.uuid(),
    madeBy: p.text(),
    undoneAt: p.datetime().strictNullable(),
    undoneBy: p.text().strictNullable(),
    undoneReason: p.text().strictNullable(),
  },
});
export class SheetImport extends SheetImportSchema.class {}
SheetImportSchema.setClass(SheetImport);
