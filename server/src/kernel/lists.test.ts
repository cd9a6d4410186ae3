import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Task } from '#features/plans/plan.entity.ts';
import { actorsOf } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { makePlan } from '#test/plans.ts';
import { World } from '#test/world.ts';

const database = useDatabase();
const actors = actorsOf(database);

/** What an official may type, NUL and half characters left out: those never come in. */
const words = fc
  .oneof(
    fc.constantFrom('null', 'NULL', '', '{}', '"', '\\', 'A, x\nB', '\\n', 'a"b', "a'b", '{a,b}', ' a '),
    fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\0') && text.isWellFormed()),
  )
  .map((text) => text.normalize('NFC'));

test('a list of texts is read as it was written, to the letter', async () => {
  const world = new World(database);
  const town = await world.town(await world.province());
  const planner = await world.official(town, 'PLANNER');
  const plan = await makePlan(database, { unit: town, year: 2023 });
  const { provinceId, pos } = town;
  await fc.assert(
    fc.asyncProperty(fc.array(words, { maxLength: 6 }), async (coordinating) => {
      const id = await actors.as(planner, async ({ em }) => {
        const place = { provinceId, pos, planId: plan.id, issued: false, named: [town.pos] };
        const task = em.create(
          Task,
          { ...place, ordinal: 1, text: 'x', coordinating },
          { persist: true, partial: true },
        );
        await em.flush();
        return task.id;
      });
      const read = await actors.as(planner, ({ em }) => em.findOneOrFail(Task, { provinceId, id }));
      expect(read.coordinating).toEqual(coordinating);
      expect(read.named).toEqual([town.pos]);
    }),
    { numRuns: 60 },
  );
});
