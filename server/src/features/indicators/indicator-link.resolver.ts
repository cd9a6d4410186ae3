import { loaderOfAll, ofProvince } from '#kernel/loader.ts';
import { lookUps, related, relatedAll } from '#kernel/look-ups.ts';
import { many, record } from '#kernel/objects.ts';
import { IndicatorType } from './indicator.graphql.ts';
import { indicatorById } from './indicator.loaders.ts';
import type { CatalogueIndicator } from './indicator.queries.ts';
import { IndicatorLink } from './indicator-link.entity.ts';
import { IndicatorLinkType } from './indicator-link.graphql.ts';

const linksByIndicator = loaderOfAll(IndicatorLink, 'indicatorId', { validFrom: 'asc' }, ofProvince);

export const LinkedIndicatorLookUps = lookUps<CatalogueIndicator>(() => IndicatorType, {
  links: relatedAll(
    many(record(IndicatorLinkType, 'What it was and is to indicators kept above it, in the order of their days.')),
    linksByIndicator,
    'id',
  ),
});

export const IndicatorLinkLookUps = lookUps<IndicatorLink>(() => IndicatorLinkType, {
  indicator: related(record(IndicatorType, 'The unit’s own.'), indicatorById, 'indicatorId'),
  shared: related(record(IndicatorType, 'The one kept above it.'), indicatorById, 'sharedId'),
});
