import type { RoomRelation } from '../relation.law.ts';

/** Who gives, who receives, those above, and the units named in the same decision. */
export const relation: RoomRelation = {
  plan_basis: { kinds: { any: { own: 'SIU', above: 'S' } }, key: 'plan_id', touch: "looked_by = 'x'", moves: 'pos' },
  target: {
    kinds: {
      draft: { columns: { state: 'DRAFT' }, giver: 'SIUD', pretender: 'SD' },
      proposed: { columns: { state: 'PROPOSED' }, above: 'S', giver: 'SIU', own: 'S', pretender: 'S' },
      issued: { columns: { state: 'ISSUED' }, own: 'SU', above: 'S', named: 'S', giver: 'SIU', pretender: 'S' },
      withdrawn: { columns: { state: 'WITHDRAWN' }, own: 'S', above: 'S', named: 'S', giver: 'SIU', pretender: 'S' },
      'own issued': {
        columns: { state: 'ISSUED', source: 'OWN' },
        ...{ own: 'SU', above: 'S', below: 'S', named: 'S', giver: 'SIU', pretender: 'S' },
      },
      'own withdrawn': {
        columns: { state: 'WITHDRAWN', source: 'OWN' },
        ...{ own: 'S', above: 'S', below: 'S', named: 'S', giver: 'SIU', pretender: 'S' },
      },
    },
    touch: 'revision = 77',
    moves: 'pos',
    turns: [
      {
        set: "state = 'WITHDRAWN'",
        becomes: { draft: 'withdrawn', proposed: 'withdrawn', issued: 'withdrawn', 'own issued': 'own withdrawn' },
      },
      {
        set: "state = 'DRAFT'",
        becomes: Object.fromEntries(
          ['proposed', 'issued', 'withdrawn', 'own issued', 'own withdrawn'].map((kind) => [kind, 'draft']),
        ),
      },
    ],
    filler: { source: 'ASSIGNED', in_force_from: '2023-01-01' },
  },
};
