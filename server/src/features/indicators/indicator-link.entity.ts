import { defineEntity, p } from '@mikro-orm/postgresql';
import { tenantKey } from '#kernel/columns.ts';

export const LINK_RELATIONS = ['SAME', 'PART_OF'] as const;
export type LinkRelation = (typeof LINK_RELATIONS)[number];

/** What a unit's own indicator is to one that is kept above it, from a day on and, once it was ended, to a day. */
const IndicatorLinkSchema = defineEntity({
  name: 'IndicatorLink',
  properties: {
    provinceId: tenantKey.provinceId(),
    id: tenantKey.id(),
    unitId: p.uuid(),
    pos: p.integer(),
    indicatorId: p.uuid(),
    sharedId: p.uuid(),
    relation: p.text().$type<LinkRelation>(),
    validFrom: p.date(),
    validTo: p.date().strictNullable(),
  },
});
export class IndicatorLink extends IndicatorLinkSchema.class {}
IndicatorLinkSchema.setClass(IndicatorLink);
