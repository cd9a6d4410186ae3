import type { Actors } from '@dich/server/test/actors.ts';
import type { TestDatabase } from '@dich/server/test/database.ts';
import { type TestAccount, type TestUnit, World } from '@dich/server/test/world.ts';
import { Making } from './matrix.making.ts';
import { ROOM_MATRICES } from './matrix.rooms.ts';
import type { Own, Subject, Wish } from './matrix.subject.ts';
import { OFFICES } from './matrix.table.ts';
import type { Office, Relation } from './matrix.verdicts.ts';

export interface MatrixWorld {
  /** Of a town: everything has happened to it. */
  town: Subject;
  /** Of a commune below it, for the relation that a town has nobody for. */
  commune: Subject;
  /** Of a town in another province. */
  foreign: Subject;
  /** Who asks, by office and by relation to the unit asked about. */
  asker(relation: Relation, office: Office): TestAccount;
  subjectFor(relation: Relation): Subject;
  /** A commune of the town that has ended, and that nobody has taken over. */
  gone: TestUnit;
  /** What everybody has of their own. */
  own: Map<TestAccount, Own>;
  /** How its records were made. */
  making: Making;
  /** Of the unit that somebody acts for. */
  departmentOf(account: TestAccount): { id: string };
}

export async function makeMatrixWorld(database: TestDatabase, actors: Actors): Promise<MatrixWorld> {
  const world = new World(database);
  const [province, elsewhere] = [await world.province(), await world.province('Quảng Trị')];
  const [town, sibling, foreign] = [
    await world.town(province),
    await world.town(province, 'Hương Thủy'),
    await world.town(elsewhere, 'Quảng Trị'),
  ];
  const [commune, neighbour, foreignCommune] = [
    await world.commune(town),
    await world.commune(town, 'Hương Vân'),
    await world.commune(foreign, 'An Đôn'),
  ];
  const former = await world.commune(town, 'Hương Hồ');
  const gone = await world.commune(town, 'Hương Thọ');
  const departments = new Map<string, { id: string }>();
  for (const unit of [province, town, sibling, foreign, commune, foreignCommune, former]) {
    departments.set(unit.unitId, await world.department(unit));
  }
  const departmentOf = (unit: TestUnit) => departments.get(unit.unitId) ?? { id: '' };
  const staffOf = async (unit: TestUnit, options: { validTo?: string } = {}) => {
    const staff = new Map<Office, TestAccount>();
    for (const office of Object.values(OFFICES)) {
      const inDepartment = office === 'DEPARTMENT_HEAD' || office === 'OFFICER';
      const place = inDepartment ? { departmentId: departmentOf(unit).id } : {};
      // an administrator of the province was granted the units below it, one of a town was not
      const reach = office === 'ADMINISTRATOR' && unit === province ? { managesSubUnits: true } : {};
      staff.set(office, await world.official(unit, office, { ...options, ...place, ...reach }));
    }
    return staff;
  };
  const staff: Record<Exclude<Relation, 'nobody'>, Map<Office, TestAccount>> = {
    self: await staffOf(town),
    parent: await staffOf(province),
    grandparent: new Map(),
    child: await staffOf(commune),
    sibling: await staffOf(sibling),
    foreign: await staffOf(foreign),
    'former office': await staffOf(town, { validTo: '2022-12-31' }),
    'former unit': await staffOf(former),
    disabled: await staffOf(town),
  };
  staff.grandparent = staff.parent;
  await database.owner.query(`update unit_version set valid_to = '2022-12-31' where unit_id = any($1)`, [
    [former.unitId, gone.unitId],
  ]);
  await database.owner.query('update account set disabled_at = now() where id = any($1)', [
    [...staff.disabled.values()].map(({ accountId }) => accountId),
  ]);

  const making = await Making.begin(database, actors, world);
  const subjects = {
    town: await recordsFor(making, {
      unit: town,
      above: province,
      department: departmentOf(town),
      below: [commune, neighbour],
    }),
    commune: await recordsFor(making, { unit: commune, above: town, department: departmentOf(commune), below: [] }),
    foreign: await recordsFor(making, {
      ...{
        unit: foreign,
        above: elsewhere,
        department: departmentOf(foreign),
        below: [foreignCommune, foreignCommune],
      },
    }),
  };
  const own: MatrixWorld['own'] = new Map();
  for (const account of new Set(Object.values(staff).flatMap((people) => [...people.values()]))) {
    own.set(account, await ownOf(making, account));
  }
  return {
    ...subjects,
    gone,
    own,
    making,
    departmentOf: ({ unit }) => departmentOf(unit),
    asker(relation, office) {
      const account = relation === 'nobody' ? undefined : staff[relation].get(office);
      if (!account) throw new Error(`nobody is ${office} of ${relation}`);
      return account;
    },
    subjectFor: (relation) => (relation === 'grandparent' ? subjects.commune : subjects.town),
  };
}

/** Room after room, each with what the earlier ones have made at hand. */
async function recordsFor(making: Making, wish: Wish): Promise<Subject> {
  const made = { unit: wish.unit, above: wish.above, department: wish.department } as Subject;
  for (const { records } of ROOM_MATRICES) Object.assign(made, await records?.(making, wish, made));
  return made;
}

async function ownOf(making: Making, account: TestAccount): Promise<Own> {
  const own = {} as Own;
  for (const { recordsOf } of ROOM_MATRICES) Object.assign(own, await recordsOf?.(making, account));
  return own;
}
