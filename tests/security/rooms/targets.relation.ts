import type { RoomRelation } from '../relation.law.ts';

/** Any: what an entry of a department is, whichever it binds. */
const DEPARTMENT = '00000000-0000-7000-8000-000000000001';

/** Who gives, who receives, those above, and the units named in the same decision. */
export const relation: RoomRelation = {
  plan_basis: { kinds: { any: { own: 'SIU', above: 'S' } }, key: 'plan_id', touch: "looked_by = 'x'", moves: 'pos' },
  target: {
    kinds: {
      draft: { columns: { state: 'DRAFT' }, giver: 'SIUD', pretender: 'SD' },
      proposed: { columns: { state: 'PROPOSED' }, above: 'S', giver: 'SIU', own: 'S', pretender: 'S' },
      'department draft': {
        columns: { state: 'DRAFT', department_id: DEPARTMENT, source: 'ASSIGNED' },
        ...{ giver: 'SIUD', pretender: 'SD' },
      },
      'department issued': {
        columns: { state: 'ISSUED', department_id: DEPARTMENT, source: 'ASSIGNED' },
        ...{ own: 'SU', above: 'S', giver: 'SIU', pretender: 'S' },
      },
      'department withdrawn': {
        columns: { state: 'WITHDRAWN', department_id: DEPARTMENT, source: 'ASSIGNED' },
        ...{ own: 'S', above: 'S', giver: 'SIU', pretender: 'S' },
      },
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
        becomes: {
          ...{ draft: 'withdrawn', proposed: 'withdrawn', issued: 'withdrawn', 'own issued': 'own withdrawn' },
          ...{ 'department draft': 'department withdrawn', 'department issued': 'department withdrawn' },
        },
      },
      {
        set: "state = 'DRAFT'",
        becomes: {
          ...{ 'department issued': 'department draft', 'department withdrawn': 'department draft' },
          ...Object.fromEntries(
            ['proposed', 'issued', 'withdrawn', 'own issued', 'own withdrawn'].map((kind) => [kind, 'draft']),
          ),
        },
      },
    ],
    filler: { source: 'ASSIGNED', in_force_from: '2023-01-01' },
  },
};
