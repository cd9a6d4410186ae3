import { lastYearOf } from '@dich/measure';
import { actorsOf } from '@dich/server/test/actors.ts';
import { newKeyOf } from '@dich/server/test/api-key.ts';
import { useDatabase } from '@dich/server/test/database.ts';
import { useApp } from '@dich/server/test/http.ts';
import { saidIn } from '@dich/server/test/sheets.ts';
import { isTriedToday } from '@dich/server/test/tried-today.ts';
import type { TestAccount } from '@dich/server/test/world.ts';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Path, pathsToWritten } from './drafts.paths.ts';
import { tablesOf } from './drafts.tables.ts';
import { type Door, openDoor } from './matrix.door.ts';
import { Making } from './matrix.making.ts';
import type { Subject } from './matrix.subject.ts';
import { OFFICES } from './matrix.table.ts';
import type { Letter, Relation } from './matrix.verdicts.ts';
import { type MatrixWorld, makeMatrixWorld } from './matrix.world.ts';

/**
 * Whatever somebody writes as a draft, who may not read drafts hears afterwards to the letter what was heard before, by
 * every question that leads to what is written.
 */
const database = useDatabase();
const actors = actorsOf(database);
const app = useApp(database);

interface Reader {
  name: string;
  relation: Relation;
  letter: Letter;
  account: TestAccount;
  door: Door;
}

let world: MatrixWorld;
let making: Making;
let readers: Reader[];
let paths: Path[];
/** Fetches an address, by who does it. */
let exporting: Map<string, (address: string) => Promise<string>>;

/** Who is asked every day; and who is by turns. */
const WHO: [Relation, string][] = [
  ['self', 'ALNV'],
  ['parent', 'LN'],
  ['child', 'L'],
];
const BY_TURNS: [Relation, string][] = [
  ['self', 'OU'],
  ['parent', 'AV'],
  ['child', 'N'],
  ['sibling', 'L'],
];

beforeAll(async () => {
  const door = await openDoor(actors);
  world = await makeMatrixWorld(database, actors);
  making = world.making;
  const readersOf = ([relation, letters]: [Relation, string]): Reader[] =>
    [...letters].map((one) => {
      const letter = one as Letter;
      const account = world.asker(relation, OFFICES[letter]);
      return { name: `${relation} ${OFFICES[letter]}`, relation, letter, account, door };
    });
  const byTurns = BY_TURNS.flatMap(readersOf).filter((_, index) => isTriedToday(index, 3));
  readers = [...WHO.flatMap(readersOf), ...byTurns];
  for (const [kind, letter] of [
    ['ANALYST', 'N'],
    ['VIEWER', 'V'],
  ] as const) {
    const byKey = await openDoor(actorsOf(database, kind), { onlyReads: true });
    const account = world.asker('self', 'LEADER');
    readers.push({ name: `self by a key, ${kind}`, relation: 'self', letter, account, door: byKey });
  }
  paths = pathsToWritten(door.schema, [world.town, world.commune]);
  exporting = new Map();
  for (const [relation, letter] of [
    ['self', 'L'],
    ['self', 'N'],
    ['self', 'V'],
    ['parent', 'N'],
  ] as const) {
    const browser = await app.holdingSession(world.asker(relation, OFFICES[letter]));
    exporting.set(`${relation} ${OFFICES[letter]}`, async (address) => {
      const { status, bytes } = await browser.file(address);
      return status === 200 ? textOf(address, bytes) : `refused: ${status}`;
    });
    if (letter !== 'L') continue;
    const authorization = `Bearer ${await newKeyOf(browser)}`;
    const byKey = async (address: string) => {
      const response = await fetch(app.origin + address, { headers: { authorization } });
      if (response.status !== 200) return `refused: ${response.status}`;
      return textOf(address, new Uint8Array(await response.arrayBuffer()));
    };
    exporting.set(`${relation} by a key`, byKey);
  }
});

const textOf = (address: string, bytes: Uint8Array): string =>
  address.includes('.xlsx') ? saidIn(bytes) : new TextDecoder().decode(bytes);

type Heard = Map<string, string>;

/** Files say what their pages say, by the same loaders: they are fetched by turns, but for those in which a draft is expected to be seen. */
const PARTS_OF_FILES = 6;
const WITNESS = 'self LEADER';
const isFetchedDaily = ({ name, address }: { name: string; address: string }): boolean =>
  name === WITNESS && address.includes('.csv?');
const files = () =>
  [...exporting].flatMap(([name, fetched]) =>
    [world.town, world.commune].flatMap((subject) => tablesOf(subject).map((address) => ({ name, address, fetched }))),
  );

/** What everybody hears by every path. */
async function everything(): Promise<Heard> {
  const heard: Heard = new Map();
  for (const { name, account, door } of readers) {
    await door.enter(account, async (ask) => {
      for (const path of paths) {
        const { data, errors } = await ask(path.source, path.variables);
        const strange = errors.filter(({ code }) => code !== 'FORBIDDEN' && code !== 'UNAUTHENTICATED');
        if (strange.length > 0) throw new Error(`${name}, ${path.name}: ${strange[0]?.code} ${strange[0]?.message}`);
        heard.set(`${name}: ${path.name}`, JSON.stringify({ data, errors }));
      }
    });
  }
  for (const [index, file] of files().entries())
    if (isFetchedDaily(file) || isTriedToday(index, PARTS_OF_FILES))
      heard.set(`${file.name}: ${file.address}`, await file.fetched(file.address));
  return heard;
}

/** Where something else is heard than before. */
const changed = (before: Heard, after: Heard): string[] =>
  [...after].flatMap(([where, heard]) => (before.get(where) === heard ? [] : [where]));

/** Offices that read drafts of their unit. */
const WORKING = 'LPHOU';

/** What is heard by these offices. */
const of = (relations: readonly Relation[], letters: string) => {
  const names = readers.filter(({ relation, letter }) => relations.includes(relation) && letters.includes(letter));
  return (where: string) => names.some(({ name }) => where.startsWith(`${name}: `));
};

/** Administrators and auditors hear that something was done, and by whom; what it was says only `history`. */
const isOfTrail = (where: string): boolean => /^\w+ (ADMINISTRATOR|AUDITOR): auditTrail$/.test(where);

const send = (account: TestAccount, verb: string, input: Record<string, unknown>) => making.sent(account, verb, input);

/** Figures typed, a correction begun, reports begun: nothing of it is sent. */
async function writeReports({ reports, departmentReports, unopened, jobs, revenue }: Subject, relation: Relation) {
  const [planner, head] = [world.asker(relation, 'PLANNER'), world.asker(relation, 'DEPARTMENT_HEAD')];
  const cell = (indicatorId: string, value: string) => [
    { indicatorId, value, note: 'ghi chú nháp', evidence: 'minh chứng nháp', seen: { value: '90' } },
  ];
  await send(planner, 'correctReport', { reportId: reports.ACCEPTED.id, reason: 'Nhập nhầm số' });
  for (const [state, value] of [
    ['ACCEPTED', '77'],
    ['RETURNED', '78'],
    ['DRAFT', '79'],
  ] as const) {
    await send(planner, 'saveFigures', { reportId: reports[state].id, figures: cell(jobs.id, value) });
  }
  await send(planner, 'openReport', { periodId: unopened.id });
  await send(head, 'correctReport', { reportId: departmentReports.ACCEPTED.id, reason: 'Cộng nhầm' });
  for (const { id } of [departmentReports.ACCEPTED, departmentReports.DRAFT]) {
    await send(head, 'saveFigures', { reportId: id, figures: cell(revenue.id, '76') });
  }
  const departmentId = world.departmentOf(head).id;
  await send(head, 'openReport', { periodId: unopened.id, departmentId });
}

/** A draft plan worked on in all of its parts, another one begun, quotas drafted: nothing of it is issued. */
async function writePlans(subject: Subject, planner: TestAccount) {
  const { draftPlan, issuedPlan, quotas, jobs, spare, revenue, unit, department, terms } = subject;
  const { id: planId, objectiveId, compositeLineId } = draftPlan;
  await send(planner, 'setOwnTargets', {
    planId,
    targets: [
      { indicatorId: jobs.id, text: '187 lao động', seen: '185 lao động' },
      { indicatorId: making.catalogue.whole.id, text: 'trước hẹn 40%, đúng hẹn 60%' },
    ],
  });
  await send(planner, 'setPhases', { planId, phases: [{ indicatorId: jobs.id, until: 6, text: '45%' }] });
  await send(planner, 'setYearParts', {
    planId: terms.draftId,
    parts: [{ indicatorId: jobs.id, year: lastYearOf(terms.draftYears), text: '21 lao động' }],
  });
  await send(planner, 'saveObjective', { planId, objectiveId, text: 'Mục tiêu nháp' });
  await send(planner, 'saveTask', { planId, text: 'Việc nháp' });
  await send(planner, 'addPlanIndicators', { objectiveId, indicatorIds: [spare.id] });
  await send(planner, 'setMembers', { planIndicatorId: compositeLineId, memberIds: [spare.id] });
  await send(planner, 'saveDecision', { planId, title: 'Quyết định nháp' });
  await send(planner, 'saveParagraphs', { planId, section: 'MONITORING', paragraphs: [{ text: 'Lời nháp' }] });
  await send(planner, 'createPlan', { year: 2031, title: 'Kế hoạch nháp' });
  if (quotas) {
    const given = [
      { unitId: quotas.below.unitId, indicatorId: jobs.id, text: '61 lao động' },
      { unitId: unit.unitId, departmentId: department.id, indicatorId: revenue.id, text: '77 tỷ đồng' },
    ];
    await send(planner, 'draftAssignments', { planId: issuedPlan.id, targets: given });
  }
}

describe('what is written as a draft is heard by those alone who read drafts', () => {
  let before: Heard;
  beforeAll(async () => {
    before = await everything();
    for (const { name } of readers) expect(before.get(`${name}: unit`)).toContain('"name"');
    for (const [where, file] of before)
      if (where.includes(`/export/board.csv?unitId=${world.town.unit.unitId}`))
        expect(file, where).toContain(world.town.jobs.code);
  });

  /** Runs what somebody writes; answers where something else is heard afterwards. */
  async function heardOf(write: () => Promise<void>): Promise<string[]> {
    await write();
    const after = await everything();
    const heard = changed(before, after).filter((where) => !isOfTrail(where));
    before = after;
    return heard;
  }

  test('of a town: reports, also of a department; a plan in all of its parts; quotas', async () => {
    const heard = await heardOf(async () => {
      await writeReports(world.town, 'self');
      await writePlans(world.town, world.asker('self', 'PLANNER'));
    });
    expect(heard.filter((where) => !of(['self'], WORKING)(where))).toEqual([]);
    const ofReports = ['report', 'reports', 'reportStatus', 'board', 'comparison', 'indicatorValue', 'unit'];
    for (const path of [...ofReports, 'plan', 'plans', 'target', 'assignmentGrid', 'history'])
      expect(heard).toContain(`self LEADER: ${path}`);
    for (const table of ['plan', 'assignment-grid', 'report'])
      expect(
        heard.filter((where) => where.startsWith(`${WITNESS}: /export/${table}.csv`)).length,
        table,
      ).toBeGreaterThan(0);
  });

  test('of a commune, below others: reports', async () => {
    const heard = await heardOf(() => writeReports(world.commune, 'child'));
    expect(heard.filter((where) => !of(['child'], WORKING)(where))).toEqual([]);
    expect(heard).toContain('child LEADER: report');
  });

  test('a proposal: also above, by who reads drafts there', async () => {
    const { issuedPlan, jobs } = world.town;
    const proposal = { planId: issuedPlan.id, indicatorId: jobs.id, text: '95 lao động' };
    const heard = await heardOf(() => send(world.asker('self', 'PLANNER'), 'registerProposal', proposal));
    expect(heard.filter((where) => !of(['self', 'parent'], WORKING)(where))).toEqual([]);
    expect(heard).toEqual(expect.arrayContaining(['self LEADER: targetHistory', 'parent LEADER: targetHistory']));
  });
});
