import { enumOf } from '#kernel/enums.ts';
import { flag, object, oneOf } from '#kernel/objects.ts';
import { INDICATOR_USES } from './indicator-use.queries.ts';

export const IndicatorUseEnum = enumOf('IndicatorUseKind', INDICATOR_USES, 'Where an indicator stands.', {
  ISSUED_PLAN: 'In issued plans, of this year or later, of the unit that keeps it and those below.',
  DRAFT_PLAN: 'In a draft plan of the unit that keeps it.',
  COMPOSITE: 'A composite of an issued plan counts it.',
  WEIGHT: 'Another indicator is weighed by it.',
  PART: 'Another indicator is a part of it.',
  LINK: 'Units below say of an own indicator what it is to this one.',
});

export const IndicatorUseType = object('IndicatorUse', 'Where an indicator stands that is to be retired.', {
  kind: oneOf(IndicatorUseEnum, 'Where it stands.'),
  hinders: flag('Whether it cannot be retired from the day on before that is done which `message` says.'),
});
