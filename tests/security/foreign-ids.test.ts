import { actorsOf } from '@dich/server/test/actors.ts';
import { useDatabase } from '@dich/server/test/database.ts';
import { type GraphQLInputType, getNamedType, isInputObjectType } from 'graphql';
import { beforeAll, expect, test } from 'vitest';
import { figuresOf } from '../proof/figures.ts';
import { type Door, openDoor } from './matrix.door.ts';
import type { Question } from './matrix.question.ts';
import { QUESTIONS, ROOM_MATRICES } from './matrix.rooms.ts';
import { type MatrixWorld, makeMatrixWorld } from './matrix.world.ts';

const database = useDatabase();
const actors = actorsOf(database);
const UNKNOWN = '01890000-0000-7000-8000-00000000dead';
const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/;

let door: Door;
let world: MatrixWorld;
/** Ids of periods and of the shared catalogue: what they name is everybody’s. */
let everybodys: Set<string>;

beforeAll(async () => {
  door = await openDoor(actors);
  world = await makeMatrixWorld(database, actors);
  const { rows } = await database.truth.query<{ id: string }>(
    'select id from period union select id from indicator where pos = 0',
  );
  everybodys = new Set(rows.map(({ id }) => id));
});

test('another province’s id is answered byte for byte like one that names nothing', async ({ task }) => {
  const apart: string[] = [];
  const tried = new Set<string>();
  for (const office of ['ADMINISTRATOR', 'LEADER', 'PLANNER', 'DEPARTMENT_HEAD', 'VIEWER'] as const) {
    const asker = world.asker('self', office);
    await door.enter(asker, async (ask) => {
      for (const question of [...QUESTIONS, ...ROOM_MATRICES.flatMap(({ fuller }) => fuller ?? [])]) {
        const home = question.variables({ subject: world.town, asker, world });
        const abroad = idsIn(question.variables({ subject: world.foreign, asker, world }));
        for (const { path, id } of idsIn(home)) {
          const place = placeOf(question, path);
          const foreign = abroad.find((other) => other.path.join() === path.join())?.id;
          tried.add(place);
          // the tree of units is everybody’s too, where it is the tree that is asked
          if (!foreign || foreign === id || everybodys.has(id) || question.source.includes('unit(id')) continue;
          const answerTo = async (asked: string) =>
            JSON.stringify(await ask(question.source, replaced(home, path, asked) as Variables));
          if ((await answerTo(foreign)) !== (await answerTo(UNKNOWN)))
            apart.push(`${place}, ${question.about}, ${office}`);
        }
      }
    });
  }
  figuresOf(task, {
    'places of foreign ids tried': tried.size,
    'foreign ids told apart from unknown ones': apart.length,
  });
  expect(apart).toEqual([]);
  expect(idsTaken().filter((place) => !tried.has(place))).toEqual([]);
});

type Variables = Record<string, unknown>;

/** The variables with what stands at one place replaced. */
function replaced(value: unknown, [key, ...rest]: readonly string[], by: string): unknown {
  if (key === undefined) return by;
  if (Array.isArray(value)) return value.with(Number(key), replaced(value[Number(key)], rest, by));
  const record = value as Variables;
  return { ...record, [key]: replaced(record[key], rest, by) };
}

/** Where ids stand in the variables, and the id that stands there. */
function idsIn(value: unknown, path: string[] = []): { path: string[]; id: string }[] {
  if (typeof value === 'string') return ID.test(value) ? [{ path, id: value }] : [];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, part]) => idsIn(part, [...path, key]));
}

/** "Mutation.adjustTargets input.targets.targetId", "Query.plan id". */
const placeOf = ({ does, shows }: Question, path: readonly string[]): string =>
  `${does ?? Object.keys(shows ?? {})[0]} ${path.filter((part) => !/^\d+$/.test(part)).join('.')}`;

/** Every part of an input that takes an id. What queries take is seen in the table: each has a line, asked by id. */
const idsTaken = (): string[] =>
  Object.values(door.schema.getMutationType()?.getFields() ?? {}).flatMap(({ name, args }) =>
    args.flatMap((arg) => placesOfIds(arg.name, arg.type).map((place) => `Mutation.${name} ${place}`)),
  );

function placesOfIds(name: string, type: GraphQLInputType): string[] {
  const named = getNamedType(type);
  if (!isInputObjectType(named)) return named.name === 'ID' ? [name] : [];
  return Object.values(named.getFields()).flatMap((field) =>
    placesOfIds(field.name, field.type).map((place) => `${name}.${place}`),
  );
}
