import { ancestorPositions, packPosition, positionRange } from '@dich/units';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { useDatabase } from '#test/database.ts';

const database = useDatabase();

/** Every tier, with and without the one above, at both ends of its numbers. */
const position = fc
  .record({
    province: fc.constantFrom(1, 46, 255),
    district: fc.constantFrom(0, 1, 480, 1023),
    commune: fc.constantFrom(0, 1, 2000, 4095),
  })
  .map(packPosition);

test('the database counts up and down the tree as packages/units does', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(position, { minLength: 1, maxLength: 60 }), async (positions) => {
      const { rows } = await database.truth.query(
        `select pos, app.subtree_end(pos) as hi, array(select app.places_of(pos, false)) as own,
                array(select place from app.places_of(pos, true) as place order by place) as up
           from unnest($1::int[]) as pos`,
        [positions],
      );
      expect(rows).toEqual(
        positions.map((pos) => ({
          pos,
          hi: positionRange(pos).hi,
          own: [pos],
          up: [...ancestorPositions(pos), pos],
        })),
      );
    }),
    { numRuns: 10 },
  );
});
