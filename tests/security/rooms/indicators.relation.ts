import type { RoomRelation } from '../relation.law.ts';

/** The shared catalogue is everybody’s; a unit’s own indicators, and how they are graded and scored, are read above and below it. */
export const relation: RoomRelation = {
  indicator: {
    kinds: {
      shared: { columns: { pos: 0, unit_id: null, province_id: 0 }, anybody: 'S' },
      own: { own: 'SIU', above: 'S', below: 'S' },
    },
    touch: 'parent_id = null',
    moves: 'pos',
  },
  indicator_edition: {
    kinds: { shared: { columns: { pos: 0 }, anybody: 'S' }, own: { own: 'SIU', above: 'S', below: 'S' } },
    touch: "note = 'x'",
    moves: 'pos',
    filler: {
      ...{ kind: 'QUANTITY', direction: 'HIGHER', over_time: 'SUM', typed_as: 'PERIOD', over_units: 'SUM' },
      ...{ supplied_by: 'SUB_UNITS', sum_policy: 'CHILDREN_EQUAL', percent_formula: 'R_OVER_T' },
    },
  },
  indicator_link: {
    kinds: { any: { own: 'SIU', above: 'S', below: 'S' } },
    touch: "valid_to = '2077-01-01'",
    moves: 'pos',
    filler: { relation: 'SAME', valid_from: '2021-01-01', valid_to: null },
  },
  regime_asking: {
    kinds: { any: { own: 'SIU', above: 'S', below: 'S' } },
    touch: "valid_to = '2077-01-01'",
  },
  indicator_rule: {
    kinds: { any: { own: 'SIU', above: 'S', below: 'S' } },
    touch: "valid_from = '2077-01-01'",
    moves: 'pos',
    filler: { indicator_id: null },
  },
};
