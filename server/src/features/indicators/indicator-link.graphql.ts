import { enumOf } from '#kernel/enums.ts';
import { day, identity, object, oneOf, optional } from '#kernel/objects.ts';
import { LINK_RELATIONS } from './indicator-link.entity.ts';

export const LinkRelationEnum = enumOf(
  'LinkRelation',
  LINK_RELATIONS,
  'What a unit’s own indicator is to one that is kept above it.',
  {
    SAME: 'The same: where units are compared by the shared one, the unit’s own figure stands for it.',
    PART_OF: 'A part of it: said and shown, nothing is counted by it.',
  },
);

export const IndicatorLinkType = object(
  'IndicatorLink',
  'What a unit’s own indicator is to one that is kept above it, said by who keeps the own one.',
  {
    id: identity,
    relation: oneOf(LinkRelationEnum, 'What the own one is to the other.'),
    validFrom: day('The first day on which it holds.'),
    validTo: optional(day('The last day on which it holds; null: no end was said.')),
  },
);
