import { actorsOf } from '@dich/server/test/actors.ts';
import { useDatabase } from '@dich/server/test/database.ts';
import { statementsOf } from '@dich/server/test/statements.ts';
import { beforeAll, describe, expect, test } from 'vitest';
import { figuresOf } from '../proof/figures.ts';
import { verdictsOf } from './matrix.ask.ts';
import { type Door, openDoor } from './matrix.door.ts';
import { GOVERNED_ELSEWHERE, QUESTIONS } from './matrix.rooms.ts';
import { OFFICES } from './matrix.table.ts';
import {
  type Cell,
  ENDED,
  FORMER,
  type Letter,
  lineOf,
  nameOf,
  operationsAndFields,
  RELATIONS,
  readTable,
  type Verdict,
} from './matrix.verdicts.ts';
import { type MatrixWorld, makeMatrixWorld } from './matrix.world.ts';

const database = useDatabase();
const actors = actorsOf(database);
const LAW = readTable();

let door: Door;
let world: MatrixWorld;
/** What came out, by the name of the cell. */
const outcomes = new Map<string, string>();

beforeAll(async () => {
  door = await openDoor(actors);
  world = await makeMatrixWorld(database, actors);
});

/** Verbs that wrote something, in whatever way, and recorded nothing. */
const silent = new Set<string>();

const isSilent = (statements: readonly string[]): boolean =>
  statements.some((statement) => /^\s*(insert into|update|delete from)\s+"?(?!mutation_answer)/i.test(statement)) &&
  !statements.some((statement) => statement.includes('record_audit'));

/** Cells that came out otherwise than a law has it, or did not come out at all. */
const breaches = (law: readonly Cell[]): string[] =>
  law
    .filter((cell) => outcomes.get(nameOf(cell)) !== cell.verdict)
    .map((cell) => `${nameOf(cell)}: the law says ${cell.verdict}, found ${outcomes.get(nameOf(cell)) ?? 'nothing'}`);

test('every office in every relation may do and see what the table says, through the public door', async ({ task }) => {
  const lawful = new Set(LAW.map(nameOf));
  const strangers = new Set<string>();
  for (const relation of [...RELATIONS, FORMER, ...ENDED] as const) {
    const subject = world.subjectFor(relation);
    for (const office of relation === 'nobody' ? [null] : Object.values(OFFICES)) {
      const asker = office === null || relation === 'nobody' ? null : world.asker(relation, office);
      await door.enter(asker, async (ask) => {
        for (const question of QUESTIONS) {
          const { result, statements } = await statementsOf(() => verdictsOf(ask, question, { subject, asker, world }));
          for (const [line, verdict] of result) {
            const name = nameOf({ line, relation, office });
            if (verdict === 'may' && isSilent(statements)) silent.add(line);
            outcomes.set(name, verdict);
            if (!lawful.has(name) && !LAW.some((cell) => cell.line === line)) strangers.add(line);
          }
        }
      });
    }
  }
  const broken = breaches(LAW);
  figuresOf(task, {
    'matrix cells': LAW.length,
    'matrix leaks': broken.filter((breach) => !breach.includes('the law says may')).length,
    'matrix breaches': broken.length,
  });
  expect([...strangers]).toEqual([]);
  expect(broken).toEqual([]);
  expect(LAW.length).toBeGreaterThan(3_000);
});

test('whatever a verb writes is recorded, by an entity or by a statement', () => {
  expect([...silent]).toEqual([]);
  expect([...outcomes.values()].filter((verdict) => verdict === 'may').length).toBeGreaterThan(500);
});

describe('the table is whole', () => {
  test('every operation and every field that leads to a record has a line, or a line that governs it', () => {
    const named = new Set(LAW.map(({ line }) => line.split(' · ')[0] ?? ''));
    const needed = operationsAndFields(door.schema);
    expect(needed.filter((name) => !named.has(name) && !(name in GOVERNED_ELSEWHERE))).toEqual([]);
    expect([...named, ...Object.keys(GOVERNED_ELSEWHERE)].filter((name) => !needed.includes(name))).toEqual([]);
  });

  test('every operation is granted to somebody and kept from somebody who is signed in', () => {
    const signedIn = LAW.filter(({ verdict }) => verdict !== 'out');
    const byOperation = Map.groupBy(signedIn, ({ line }) => line.split(' · ')[0] ?? '');
    const oneSided = [...byOperation].filter(
      ([name, cells]) => !isForEverybody(name) && new Set(cells.map(({ verdict }) => verdict === 'may')).size < 2,
    );
    expect(oneSided.map(([name]) => name)).toEqual([]);
  });

  test('no question is asked about what no line is for, and no line stands without a question', () => {
    const asked = QUESTIONS.flatMap(({ about, does, shows }) =>
      does ? [lineOf(does, about)] : Object.keys(shows ?? {}).map((line) => lineOf(line, about)),
    );
    expect([...new Set(LAW.map(({ line }) => line))].sort()).toEqual([...new Set(asked)].sort());
  });
});

/** What is anybody's who is signed in, and kept from everybody else. */
const isForEverybody = (operation: string): boolean =>
  LAW.filter(({ line }) => line.startsWith(`${operation} · `)).every(({ line }) =>
    [' · whoever asks', ' · the catalogue'].some((about) => line.endsWith(about)),
  );

test('to turn over any one verdict of the table is to break it', () => {
  const others: Verdict[] = ['may', 'told', 'none', 'out', 'over'];
  const unnoticed = LAW.filter((cell) =>
    others.some((verdict) => verdict !== cell.verdict && breaches([{ ...cell, verdict }]).length === 0),
  );
  expect(unnoticed).toEqual([]);
  expect(Object.keys(OFFICES).map((letter) => letter as Letter)).toHaveLength(8);
});
