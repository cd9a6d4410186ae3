import type { Branch } from './raw-world.ts';

/** A province with two towns, two communes in one of them, and another province: every relation there is. */
export const TREE: readonly Branch[] = [
  {
    name: 'the province',
    below: [
      { name: 'the town', below: [{ name: 'the commune' }, { name: 'its sibling' }] },
      { name: 'the other town', below: [{ name: 'its commune' }] },
    ],
  },
  { name: 'a foreign province', below: [{ name: 'a foreign town', below: [{ name: 'a foreign commune' }] }] },
];
