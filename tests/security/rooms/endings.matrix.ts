import type { Making } from '../matrix.making.ts';
import { list, mutation, query } from '../matrix.question.ts';
import type { RoomMatrix } from '../matrix.rooms.ts';
import type { Wish } from '../matrix.subject.ts';

/** Units beside the one asked about that have ended. */
interface Gone {
  /** It became part of the unit. */
  takenOver: { unitId: string };
  /** A part of it did; nobody is named for the whole. */
  divided: { unitId: string };
}

declare module '../matrix.subject.ts' {
  interface Subject extends Gone {}
}

const SAID = { act: 'Nghị quyết số 1675/NQ-UBTVQH15', reason: 'Theo nghị quyết', revision: 0 };

async function goneBeside({ world }: Making, { unit, above }: Wish): Promise<Gone> {
  const begun = (name: string) => (unit.level === 'DISTRICT' ? world.town(above, name) : world.commune(above, name));
  const takenOver = await begun('Phú Vang');
  const divided = await begun('Phú Lộc');
  for (const [one, kind] of [[takenOver, 'WHOLE'] as const, [divided, 'PART'] as const]) {
    await world.ends(one, '2022-12-31');
    await world.succeeds(one, unit, '2023-01-01', kind);
  }
  return { takenOver, divided };
}

export const matrix: RoomMatrix = {
  rows: `
Query.endedUnits                   | units that have ended                  | -/all       | ALP/HONUV   | ALP/HONUV   | -/all       | -/all       | -/all       | -
Query.takenOverUnits               | a unit that it has taken over          | ALPNUV      | -           | -           | -           | -           | -           | -
Mutation.nameHeir                  | a unit that was divided                | -           | AL/PHONUV   | AL/PHONUV   | -           | -           | -           | -
Mutation.setFinishingDays          | a unit that has ended                  | -           | AL/PHONUV   | AL/PHONUV   | -           | -           | -           | -
`,
  questions: [
    query('units that have ended', '{ endedUnits { id } }', () => ({}), { 'Query.endedUnits': 'endedUnits.id' }),
    list(
      'a unit that it has taken over',
      '{ takenOverUnits { id } }',
      () => ({}),
      { 'Query.takenOverUnits': 'takenOverUnits.id' },
      ({ takenOver }) => takenOver.unitId,
    ),
    mutation('nameHeir', 'a unit that was divided', ({ subject }) => ({
      ...{ ...SAID, unitId: subject.divided.unitId, heirUnitId: subject.unit.unitId },
    })),
    mutation('setFinishingDays', 'a unit that has ended', ({ subject }) => ({
      ...{ ...SAID, unitId: subject.takenOver.unitId, days: 120 },
    })),
  ],
  records: goneBeside,
};
