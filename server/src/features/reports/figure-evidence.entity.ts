import { defineEntity, p } from '@mikro-orm/postgresql';
import { attachedFile } from '#features/evidence/evidence.columns.ts';
import { tenantKey } from '#kernel/columns.ts';

/**
 * A file that shows where a figure comes from, attached to a row of one version of a report, whether a figure is typed
 * there or not. It is frozen with the version; the next version begins with it.
 */
const FigureEvidenceSchema = defineEntity({
  name: 'FigureEvidence',
  properties: {
    provinceId: tenantKey.provinceId(),
    id: tenantKey.id(),
    reportId: p.uuid(),
    version: p.smallint(),
    indicatorId: p.uuid(),
    pos: p.integer(),
    ...attachedFile(),
    submitted: p.boolean(),
  },
});
export class FigureEvidence extends FigureEvidenceSchema.class {}
FigureEvidenceSchema.setClass(FigureEvidence);
