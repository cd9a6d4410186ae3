import { factorBetween, nameOfStep } from '@dich/measure';
import type { Message } from '#kernel/messages.ts';
import type { Problem } from '#kernel/refusal.ts';
import { saysOfLink, saysOfMeaning } from './indicator.messages.ts';
import type { CatalogueIndicator } from './indicator.queries.ts';
import type { IndicatorLink } from './indicator-link.entity.ts';

const wrong = (message: Message, path = 'sharedId', code: Problem['code'] = 'INVALID'): Problem[] => [
  { code, path: [path], message },
];

/** Figures of two that are the same can stand for each other: of one kind, one side, in units that can be converted. */
export function problemsOfLink(own: CatalogueIndicator, shared: CatalogueIndicator): Problem[] {
  if (own.id === shared.id) return wrong(saysOfMeaning.partOfItself());
  if (own.kind !== shared.kind)
    return wrong(saysOfLink.kinds({ own: saysOfMeaning[own.kind](), shared: saysOfMeaning[shared.kind]() }));
  const units = { own: { unitOfMeasure: own.unitOfMeasure }, shared: { unitOfMeasure: shared.unitOfMeasure } };
  const isNamed = own.kind === 'STATUS' || own.kind === 'GRADE' || own.kind === 'COMPOSITE';
  return [
    ...(isNamed || factorBetween(own.unitOfMeasure, shared.unitOfMeasure) ? [] : wrong(saysOfLink.units(units))),
    ...(isOpposite(own, shared) ? wrong(saysOfLink.sides()) : []),
    ...(scaleOf(own) === scaleOf(shared) ? [] : wrong(saysOfLink.scales())),
  ];
}

const isOpposite = (one: CatalogueIndicator, other: CatalogueIndicator): boolean =>
  [one.direction, other.direction].toSorted().join() === 'HIGHER,LOWER';

const scaleOf = ({ grades }: CatalogueIndicator): string => (grades ?? []).map(nameOfStep).join('|');

/** At one time an own indicator is linked once, and a unit has one that is the same as a shared one. */
export function problemsOfOtherLinks(
  links: readonly IndicatorLink[],
  wish: Pick<IndicatorLink, 'indicatorId' | 'sharedId' | 'relation' | 'validFrom'>,
): Problem[] {
  const standing = links.filter(({ validTo }) => validTo === null || validTo >= wish.validFrom);
  const isTwice = standing.some(
    (link) =>
      link.indicatorId === wish.indicatorId ||
      (link.relation === 'SAME' && wish.relation === 'SAME' && link.sharedId === wish.sharedId),
  );
  return isTwice ? wrong(saysOfLink.twice(), 'sharedId', 'CONFLICT') : [];
}
