import { termOf } from '@dich/measure';
import { beforeAll, describe, expect, test } from 'vitest';
import { actorsOf } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { ask } from '#test/execute.ts';
import { makeIndicator, type TestIndicator } from '#test/indicators.ts';
import { makePeriod, makeRegime } from '#test/periods.ts';
import { makePlan } from '#test/plans.ts';
import { makeTown, planSeen, send, type TownOfTargets } from '#test/targets.ts';
import { type TestUnit, World } from '#test/world.ts';

const database = useDatabase();
const actors = actorsOf(database);
const TERM = termOf(2021, 2025);
let jobs: TestIndicator;
let schools: TestIndicator;

beforeAll(async () => {
  jobs = await makeIndicator(database, { name: 'Việc làm' });
  schools = await makeIndicator(database, { name: 'Trường đạt chuẩn', unitOfMeasure: 'trường', overTime: 'LAST' });
});

const ofTerm = (year = TERM) => makeTown(database, { communes: 1, indicators: [jobs, schools], year });

interface Part {
  year: number;
  text: string;
}
interface Divided {
  id: string;
  revision: number;
  overYears: string | null;
  yearParts: Part[];
  proposedParts: Part[];
  yearBalance: {
    status: string;
    sum: string | null;
    gap: string | null;
    missing: number[];
    message: { text: string };
  } | null;
}
const DIVIDED =
  'id revision overYears yearParts { year text } proposedParts { year text } yearBalance { status sum gap missing message { text } }';

const setOwn = (at: TownOfTargets, targets: object[]) =>
  send<Divided[]>(actors, at.planner, 'setOwnTargets', { planId: at.plan.id, targets }, `targets { ${DIVIDED} }`);
const divide = (at: TownOfTargets, parts: object[]) =>
  send<Divided[]>(actors, at.planner, 'setYearParts', { planId: at.plan.id, parts }, `targets { ${DIVIDED} }`);

const DECISION = { number: '12/NQ-HĐND', signedOn: '2021-01-05', signer: null };

async function issue(at: TownOfTargets, more: object = {}) {
  const { plan } = await ask<{ plan: { revision: number } }>(
    actors,
    at.leader,
    `{ plan(id: "${at.plan.id}") { revision } }`,
  );
  const input = { planId: at.plan.id, revision: plan.revision, decision: DECISION, carriedWordsSeen: true, ...more };
  return send<{ id: string }>(actors, at.leader, 'issuePlan', input, 'plan { id }', '2021-02-01');
}

describe('a plan of a term', () => {
  test('is begun by who plans, once, and beside the plans of its years', async () => {
    const world = new World(database);
    const town = await world.town(await world.province());
    const planner = await world.official(town, 'PLANNER');
    const begin = (year: number, more: object = {}) =>
      send<{ id: string; year: number }>(
        ...([
          actors,
          planner,
          'createPlan',
          { year, title: 'Kế hoạch giai đoạn', ...more },
          'plan { id year }',
        ] as const),
      );
    expect((await begin(TERM)).result?.year).toBe(TERM);
    expect((await begin(2023)).errors).toEqual([]);
    expect((await begin(termOf(2021, 2030))).errors).toEqual([]);
    const again = await begin(TERM);
    expect(again.errors).toEqual(['CONFLICT year']);
    expect(again.messages[0]).toContain('giai đoạn 2021–2025');
    for (const wrong of [termOf(2025, 2021), termOf(2021, 2021), termOf(2021, 2040), termOf(1990, 1995), 12_345]) {
      expect((await begin(wrong)).errors).toEqual(['INVALID year']);
    }
  });

  test('assigns nothing to departments, and departments have none', async () => {
    const at = await ofTerm();
    const world = new World(database);
    const department = await world.department(at.town, 'Phòng Kinh tế');
    const responsibilities = [{ indicatorId: jobs.id, departments: [{ departmentId: department.id, role: 'LEAD' }] }];
    const assigned = await send(
      ...([
        actors,
        at.planner,
        'assignResponsibilities',
        { planId: at.plan.id, responsibilities },
        'plan { id }',
      ] as const),
    );
    expect(assigned.errors).toEqual(['NOT_ALLOWED planId']);
    expect(assigned.messages[0]).toContain('từng năm');
    const head = await world.official(at.town, 'DEPARTMENT_HEAD', { departmentId: department.id } as never);
    const begun = await send(
      ...([
        actors,
        head,
        'createPlan',
        { year: TERM, title: 'Kế hoạch', departmentId: department.id },
        'plan { id }',
      ] as const),
    );
    expect(begun.errors).toContain('INVALID year');
  });

  test('asks nobody for anything: its lines stand on no board of a year', async () => {
    const at = await makeTown(database, { communes: 1, indicators: [jobs], issued: true, year: TERM });
    const regime = await makeRegime(database);
    for (const year of [2020, 2023, 2025]) {
      const period = await makePeriod(database, { regime, year });
      const { board } = await ask<{ board: { rows: object[] } }>(
        ...([
          actors,
          at.planner,
          `{ board(periodId: "${period.id}") { rows { indicator { name } } } }`,
          {},
          '2026-01-10',
        ] as const),
      );
      expect(board.rows).toEqual([]);
    }
  });
});

describe('a target of a term', () => {
  test('says by its words how the years reach it; what they do not say is asked and not issued', async () => {
    const at = await ofTerm();
    const set = await setOwn(at, [
      { indicatorId: jobs.id, text: '1.000 lao động' },
      { indicatorId: schools.id, text: '20 trường' },
    ]);
    // of what is told by its last period the last year is meant
    expect(set.result?.map(({ overYears }) => overYears)).toEqual([null, 'END']);
    const refused = await issue(at);
    expect(refused.errors).toEqual([`AMBIGUOUS targets/${jobs.id}/${at.town.unitId}`]);
    expect(refused.messages[0]).toContain('1.000 lao động');
    const told = await setOwn(at, [{ indicatorId: jobs.id, text: '1.000 lao động', overYears: 'SUM' }]);
    expect(told.result?.[0]?.overYears).toBe('SUM');
    expect((await issue(at)).errors).toEqual([]);
  });

  test('is proposed to the years so that they make it exactly, and balanced against them', async () => {
    const at = await ofTerm();
    const set = await setOwn(at, [{ indicatorId: jobs.id, text: 'cả giai đoạn 1.001 lao động' }]);
    const proposed = set.result?.[0]?.proposedParts ?? [];
    expect(proposed.map(({ text }) => text)).toEqual([...Array(4).fill('200 lao động'), '201 lao động']);
    const some = await divide(
      at,
      proposed.slice(0, 3).map((part) => ({ indicatorId: jobs.id, ...part })),
    );
    expect(some.result?.[0]?.yearBalance).toMatchObject({
      status: 'GAP',
      sum: '600',
      gap: '401',
      missing: [2024, 2025],
    });
    expect(some.result?.[0]?.proposedParts.map(({ year }) => year)).toEqual([2024, 2025]);
    const all = await divide(
      at,
      proposed.slice(3).map((part) => ({ indicatorId: jobs.id, ...part })),
    );
    expect(all.result?.[0]?.yearBalance).toMatchObject({ status: 'BALANCED', gap: '0', missing: [] });
    expect(all.result?.[0]?.yearBalance?.message.text).toBe('Các năm cộng lại vừa đủ 1.001 lao động.');
  });

  test('that is reached by the end goes there in equal steps from the first year that has a part', async () => {
    const at = await ofTerm();
    const set = await setOwn(at, [{ indicatorId: schools.id, text: 'đến năm 2025 có 20 trường' }]);
    expect(set.result?.[0]?.proposedParts).toEqual([{ year: 2025, text: '20 trường' }]);
    const first = await divide(at, [{ indicatorId: schools.id, year: 2021, text: '12 trường' }]);
    expect(first.result?.[0]?.proposedParts.map(({ year, text }) => `${year} ${text}`)).toEqual([
      ...['2022 14 trường', '2023 16 trường', '2024 18 trường', '2025 20 trường'],
    ]);
    // what decides is the last year, of which the words of the term are meant until it has a part
    expect(first.result?.[0]?.yearBalance).toMatchObject({ status: 'BALANCED', missing: [] });
    const last = await divide(at, [{ indicatorId: schools.id, year: 2025, text: '19 trường' }]);
    expect(last.result?.[0]?.yearBalance).toMatchObject({ status: 'GAP', gap: '1' });
  });

  test('with years that do not make it is issued with an explanation alone', async () => {
    const at = await ofTerm();
    await setOwn(at, [{ indicatorId: jobs.id, text: 'cả giai đoạn 1.000 lao động' }]);
    await divide(at, [{ indicatorId: jobs.id, year: 2021, text: '100 lao động' }]);
    const refused = await issue(at);
    expect(refused.errors).toEqual(['INVALID gapExplanation']);
    expect(refused.messages[0]).toContain('Các năm cộng lại được 100 lao động, thiếu 900 lao động');
    expect((await issue(at, { gapExplanation: 'Các năm sau chia khi có kế hoạch vốn' })).errors).toEqual([]);
  });

  test('is divided by who writes it, for years of its own, and by two people part by part', async () => {
    const at = await ofTerm();
    const before = await divide(at, [{ indicatorId: jobs.id, year: 2021, text: '100 lao động' }]);
    expect(before.errors).toEqual(['NOT_FOUND parts/0/indicatorId']);
    await setOwn(at, [{ indicatorId: jobs.id, text: 'cả giai đoạn 1.000 lao động' }]);
    const refused = await divide(at, [
      { indicatorId: jobs.id, year: 2026, text: '100 lao động' },
      { indicatorId: jobs.id, year: 2022, text: '3,098 tấn' },
      { indicatorId: jobs.id, year: 2022, text: '100 lao động' },
    ]);
    expect(refused.errors).toEqual(expect.arrayContaining(['INVALID parts/0/year', 'CONFLICT parts/2']));
    expect((await divide(at, [{ indicatorId: jobs.id, year: 2021, text: '100 lao động', seen: null }])).errors).toEqual(
      [],
    );
    const contested = await divide(at, [{ indicatorId: jobs.id, year: 2021, text: '150 lao động', seen: null }]);
    expect(contested.errors).toEqual(['STALE parts/0/text']);
    const other = await divide(at, [{ indicatorId: jobs.id, year: 2022, text: '150 lao động', seen: null }]);
    expect(other.result?.[0]?.yearParts.map(({ text }) => text)).toEqual(['100 lao động', '150 lao động']);
    const taken = await divide(at, [{ indicatorId: jobs.id, year: 2021, text: '', seen: '100 lao động' }]);
    expect(taken.result?.[0]?.yearParts).toEqual([{ year: 2022, text: '150 lao động' }]);
    const yearly = await ofTerm(2023);
    expect((await divide(yearly, [{ indicatorId: jobs.id, year: 2023, text: '1' }])).errors).toEqual([
      'INVALID planId',
    ]);
  });

  test('is adjusted with its parts under a decision; parts that are not named stay', async () => {
    const at = await ofTerm();
    await setOwn(at, [{ indicatorId: jobs.id, text: 'cả giai đoạn 440 lao động' }]);
    const parts = [2021, 2022, 2023, 2024].map((year) => ({ year, text: '100 lao động' }));
    await divide(
      at,
      parts.map((part) => ({ indicatorId: jobs.id, ...part })),
    );
    const blank = { indicatorId: jobs.id, year: 2025, text: '40 lao động' };
    await divide(at, [blank]);
    expect((await issue(at)).errors).toEqual([]);
    const inForce = async () =>
      (
        await ask<{ targets: { edges: { node: Divided }[] } }>(
          ...([
            actors,
            at.leader,
            `{ targets(unitId: "${at.town.unitId}", year: ${TERM}) { edges { node { ${DIVIDED} } } } }`,
            {},
            '2023-03-01',
          ] as const),
        )
      ).targets.edges[0]?.node as Divided;
    const adjust = async (target: object) => {
      const { id: targetId, revision } = await inForce();
      const decision = { number: '3/NQ-HĐND', signedOn: '2023-02-01', signer: null };
      const input = {
        planId: at.plan.id,
        reason: 'Điều chỉnh giữa kỳ',
        decision,
        targets: [{ targetId, revision, ...target }],
      };
      return send<Divided[]>(actors, at.leader, 'adjustTargets', input, `targets { ${DIVIDED} }`, '2023-03-01');
    };
    expect((await adjust({ text: 'cả giai đoạn 450 lao động' })).errors).toEqual(['INVALID gapExplanation']);
    const yearParts = [...parts, { year: 2025, text: '50 lao động' }];
    expect(
      (await adjust({ text: 'cả giai đoạn 450 lao động', yearParts: [...yearParts, { year: 2026, text: '1' }] }))
        .errors,
    ).toEqual(['INVALID targets/0/yearParts/5/year']);
    const { errors, result } = await adjust({ text: 'cả giai đoạn 450 lao động', yearParts });
    expect(errors).toEqual([]);
    expect(result?.[0]).toMatchObject({ overYears: 'SUM', yearBalance: { status: 'BALANCED' } });
    expect((await inForce()).yearParts).toHaveLength(5);
    expect((await adjust({ text: 'cả giai đoạn 450 lao động' })).errors).toEqual(['INVALID targets/0/text']);
  });
});

describe('what a sub-unit is given for a term', () => {
  const cellsOf = async (at: TownOfTargets) => {
    const { assignmentGrid } = await ask<{
      assignmentGrid: {
        missing: { kind: string }[];
        rows: { cells: { draft: Divided | null; inForce: Divided | null }[] }[];
      };
    }>(
      ...([actors, at.leader] as const),
      `{ assignmentGrid(planId: "${at.plan.id}") { missing { kind } rows { cells { draft { ${DIVIDED} } inForce { ${DIVIDED} } } } } }`,
    );
    return { cell: assignmentGrid.rows[0]?.cells[0], missing: assignmentGrid.missing.map(({ kind }) => kind) };
  };
  const givenTown = async () => {
    const at = await makeTown(database, { communes: 1, indicators: [jobs], issued: true, year: TERM });
    const [commune] = at.communes;
    const place = { unitId: commune?.unitId, indicatorId: jobs.id };
    const targets = [{ ...place, text: 'cả giai đoạn 500 lao động' }];
    await send(actors, at.planner, 'draftAssignments', { planId: at.plan.id, targets }, 'rows { sumPolicy }');
    return { at, place };
  };
  const give = (at: TownOfTargets, more: object = {}) =>
    send<Divided[]>(
      ...([actors, at.leader, 'assignTargets'] as const),
      { planId: at.plan.id, gapExplanation: null, decision: { number: '9/QĐ-UBND', signedOn: '2023-01-05' }, ...more },
      `targets { ${DIVIDED} }`,
    );

  test('is divided into its years under an issued plan, and given with them; years that do not make it are explained', async () => {
    const { at, place } = await givenTown();
    const proposed = (await cellsOf(at)).cell?.draft?.proposedParts ?? [];
    expect(proposed.map(({ text }) => text)).toEqual(Array(5).fill('100 lao động'));
    const some = await divide(
      at,
      proposed.slice(0, 4).map((part) => ({ ...place, ...part, seen: null })),
    );
    expect(some.result?.[0]?.yearBalance).toMatchObject({ status: 'GAP', gap: '100', missing: [2025] });
    expect((await cellsOf(at)).missing).toContain('SUM');
    const refused = await give(at);
    expect(refused.errors).toEqual(['INVALID gapExplanation']);
    expect(refused.messages[0]).toMatch(/^Việc làm \(Số 1\): Các năm cộng lại được 400 lao động, thiếu 100 lao động/);
    expect((await divide(at, [{ ...place, year: 2025, text: '100 lao động', seen: null }])).errors).toEqual([]);
    const given = await give(at);
    expect(given.errors).toEqual([]);
    expect((await cellsOf(at)).cell?.inForce?.yearParts).toHaveLength(5);
    // what is in force is adjusted, no longer divided
    expect((await divide(at, [{ ...place, year: 2025, text: '90 lao động' }])).errors).toEqual([
      'NOT_FOUND parts/0/indicatorId',
    ]);
  });

  test('is divided for who has a draft, and not while it waits for the leader', async () => {
    const { at, place } = await givenTown();
    const nobody = await divide(at, [{ ...place, unitId: at.province.unitId, year: 2021, text: '100 lao động' }]);
    expect(nobody.errors).toEqual(['NOT_FOUND parts/0/indicatorId']);
    // its own target is in force, and is adjusted
    const own = await divide(at, [{ indicatorId: jobs.id, year: 2021, text: '100 lao động' }]);
    expect(own.errors).toEqual(['LOCKED planId']);
    const { draftsSeen } = await planSeen(actors, at.planner, at.plan.id);
    const input = { planId: at.plan.id, draftsSeen, missingSeen: ['SUM'] };
    expect((await send(actors, at.planner, 'submitQuotas', input, 'plan { id }')).errors).toEqual([]);
    expect((await divide(at, [{ ...place, year: 2021, text: '100 lao động' }])).errors).toEqual(['LOCKED planId']);
  });

  test('is adjusted with its parts; the years that do not make it any more are explained', async () => {
    const { at, place } = await givenTown();
    const parts = [2021, 2022, 2023, 2024, 2025].map((year) => ({ year, text: '100 lao động' }));
    await divide(
      at,
      parts.map((part) => ({ ...place, ...part })),
    );
    await give(at);
    const inForce = (await cellsOf(at)).cell?.inForce;
    const adjust = (yearParts: Part[]) =>
      send<Divided[]>(
        ...([actors, at.leader, 'adjustTargets'] as const),
        {
          ...{
            planId: at.plan.id,
            reason: 'Điều chỉnh giữa kỳ',
            decision: { number: '3/QĐ-UBND', signedOn: '2023-01-08' },
          },
          targets: [
            { targetId: inForce?.id, revision: inForce?.revision, text: 'cả giai đoạn 500 lao động', yearParts },
          ],
        },
        `targets { ${DIVIDED} }`,
      );
    const refused = await adjust(parts.slice(0, 4));
    expect(refused.errors).toEqual(['INVALID gapExplanation']);
    const moved = parts.map((part) => (part.year === 2024 ? { ...part, text: '50 lao động' } : part));
    const done = await adjust(moved.map((part) => (part.year === 2025 ? { ...part, text: '150 lao động' } : part)));
    expect(done.errors).toEqual([]);
    expect(done.result?.[0]?.yearBalance).toMatchObject({ status: 'BALANCED' });
  });
});

describe('the plan of a year of the term', () => {
  const LINES = `objectives { indicators { indicator { name } ownTarget { text }
    termParts { part { text } target { text year } differs { text } } } } missing { kind names }`;
  interface Line {
    indicator: { name: string };
    ownTarget: { text: string } | null;
    termParts: {
      part: { text: string } | null;
      target: { text: string; year: number };
      differs: { text: string } | null;
    }[];
  }
  const linesOf = async (at: TownOfTargets, planId: string) => {
    const { plan } = await ask<{
      plan: { objectives: { indicators: Line[] }[]; missing: { kind: string; names: string[] }[] };
    }>(...([actors, at.planner, `{ plan(id: "${planId}") { ${LINES} } }`] as const));
    const lines = plan.objectives.flatMap(({ indicators }) => indicators);
    return { line: Object.fromEntries(lines.map((line) => [line.indicator.name, line])), missing: plan.missing };
  };
  const dividedTown = async () => {
    const at = await ofTerm();
    await setOwn(at, [
      { indicatorId: jobs.id, text: 'hằng năm 200 lao động' },
      { indicatorId: schools.id, text: 'đến năm 2025 có 20 trường' },
    ]);
    await divide(at, [
      ...[2021, 2022, 2023, 2024, 2025].map((year) => ({ indicatorId: jobs.id, year, text: '200 lao động' })),
      { indicatorId: schools.id, year: 2025, text: '20 trường' },
    ]);
    expect((await issue(at)).errors).toEqual([]);
    return at;
  };

  test('is told what it has to reach, and where it falls short', async () => {
    const at = await dividedTown();
    const yearly = await makePlan(database, { unit: at.town, indicators: [jobs, schools], year: 2023 });
    const empty = await linesOf(at, yearly.id);
    expect(empty.line['Việc làm']?.termParts).toMatchObject([
      {
        part: { text: '200 lao động' },
        target: { year: TERM },
        differs: { text: expect.stringContaining('chưa có mức') },
      },
    ]);
    // of the school the term names no part for 2023
    expect(empty.line['Trường đạt chuẩn']?.termParts).toMatchObject([{ part: null, differs: null }]);
    const own = (text: string) =>
      send(
        ...([
          actors,
          at.planner,
          'setOwnTargets',
          { planId: yearly.id, targets: [{ indicatorId: jobs.id, text }] },
          'targets { id }',
        ] as const),
      );
    await own('150 lao động');
    const short = await linesOf(at, yearly.id);
    expect(short.line['Việc làm']?.termParts[0]?.differs?.text).toContain(
      'chưa bằng phần năm của giai đoạn (200 lao động)',
    );
    expect(short.missing).toContainEqual({ kind: 'TERM', names: ['Việc làm'] });
    await own('trên 200 lao động');
    const kept = await linesOf(at, yearly.id);
    expect(kept.line['Việc làm']?.termParts[0]?.differs).toBeNull();
    expect(kept.missing.map(({ kind }) => kind)).not.toContain('TERM');
  });

  test('of who was given a quota of the term with its parts is told the part of its year', async () => {
    const at = await makeTown(database, { communes: 1, indicators: [jobs], issued: true, year: TERM });
    const [commune] = at.communes as [TestUnit];
    const place = { unitId: commune.unitId, indicatorId: jobs.id };
    const targets = [{ ...place, text: 'cả giai đoạn 500 lao động' }];
    await send(actors, at.planner, 'draftAssignments', { planId: at.plan.id, targets }, 'rows { sumPolicy }');
    await divide(
      at,
      [2021, 2022, 2023, 2024, 2025].map((year) => ({ ...place, year, text: '100 lao động' })),
    );
    const decision = { number: '9/QĐ-UBND', signedOn: '2023-01-05' };
    await send(actors, at.leader, 'assignTargets', { planId: at.plan.id, decision }, 'targets { id }');
    const yearly = await makePlan(database, { unit: commune, indicators: [jobs], year: 2023 });
    const planner = await new World(database).official(commune, 'PLANNER');
    const { line, missing } = await linesOf({ ...at, planner }, yearly.id);
    expect(line['Việc làm']?.termParts).toMatchObject([
      { part: { text: '100 lao động' }, differs: { text: expect.stringContaining('chưa có mức') } },
    ]);
    expect(missing).toContainEqual({ kind: 'TERM', names: ['Việc làm'] });
    // what neighbours and the town itself strive for is no part of it
    const ofTown = await makePlan(database, { unit: at.town, indicators: [jobs], year: 2023 });
    expect((await linesOf(at, ofTown.id)).line['Việc làm']?.termParts).toEqual([]);
  });

  test('begins from the term with the parts of its year as drafts of its own', async () => {
    const at = await dividedTown();
    const { result, errors } = await send<{ id: string; year: number; title: string }>(
      ...([actors, at.planner, 'carryOverPlan', { planId: at.plan.id, year: 2025 }, 'plan { id year title }'] as const),
    );
    expect(errors).toEqual([]);
    const { line } = await linesOf(at, result?.id ?? '');
    expect(line['Việc làm']?.ownTarget?.text).toBe('200 lao động');
    expect(line['Trường đạt chuẩn']?.ownTarget?.text).toBe('20 trường');
    const other = await send<{ id: string }>(
      ...([actors, at.planner, 'carryOverPlan', { planId: at.plan.id, year: 2024 }, 'plan { id }'] as const),
    );
    expect((await linesOf(at, other.result?.id ?? '')).line['Trường đạt chuẩn']?.ownTarget).toBeNull();
  });
});

describe('a source is of the kind that it is', () => {
  const SOURCE = 'decision { kind number signedOn }';
  interface Sourced {
    id: string;
    state: string;
    inForceFrom: string;
    decision: { kind: string; number: string; signedOn: string };
  }

  test('a resolution issues a plan, gives, adjusts and withdraws what it gives, each named as such', async () => {
    const at = await makeTown(database, { communes: 1, indicators: [jobs], year: 2023 });
    const [commune] = at.communes;
    const { plan } = await ask<{ plan: { revision: number } }>(
      ...([actors, at.leader, `{ plan(id: "${at.plan.id}") { revision } }`] as const),
    );
    const decision = { kind: 'RESOLUTION', number: '12/NQ-HĐND', signedOn: '2023-01-05', signer: null };
    const issued = await send<{ decision: { kind: string } }>(
      ...([actors, at.leader, 'issuePlan'] as const),
      { planId: at.plan.id, revision: plan.revision, decision },
      'plan { decision { kind } document { cells } }',
    );
    expect(issued.result?.decision.kind).toBe('RESOLUTION');
    // a resolution is of the council
    expect(JSON.stringify(issued.result)).toContain('HỘI ĐỒNG NHÂN DÂN');
    const cell = { unitId: commune?.unitId, indicatorId: jobs.id, text: '40 lao động' };
    await send(
      actors,
      at.planner,
      'draftAssignments',
      { planId: at.plan.id, targets: [cell] },
      'rows { indicator { id } }',
    );
    const letter = { kind: 'OFFICIAL_LETTER', number: '5/UBND-VP', signedOn: '2023-01-06' };
    const given = await send<Sourced[]>(
      ...([
        actors,
        at.leader,
        'assignTargets',
        { planId: at.plan.id, decision: letter },
        `targets { id ${SOURCE} }`,
      ] as const),
    );
    expect(given.result?.[0]?.decision).toEqual({
      kind: 'OFFICIAL_LETTER',
      number: '5/UBND-VP',
      signedOn: '2023-01-06',
    });
    const [targetId] = given.result?.map(({ id }) => id) ?? [];
    const document = { kind: 'PLAN', number: '7/KH-UBND', signedOn: '2023-01-05' };
    const early = await send<Sourced[]>(
      ...([
        actors,
        at.leader,
        'withdrawTargets',
        { targetIds: [targetId], reason: 'Giao nhầm', decision: document },
        'targets { id }',
      ] as const),
    );
    expect(early.errors).toEqual(['CONFLICT decision/signedOn']);
    const withdrawn = await send<Sourced[]>(
      ...([actors, at.leader, 'withdrawTargets'] as const),
      { targetIds: [targetId], reason: 'Giao nhầm', decision: { ...document, signedOn: '2023-01-08' } },
      `targets { id state inForceFrom ${SOURCE} }`,
    );
    expect(withdrawn.result?.[0]).toMatchObject({
      ...{ state: 'WITHDRAWN', inForceFrom: '2023-01-08' },
      decision: { kind: 'PLAN', number: '7/KH-UBND' },
    });
    // who was given it reads the document that takes it back
    const heard = await ask<{ targetHistory: Sourced[] }>(
      ...([actors, at.heads[0]!] as const),
      `{ targetHistory(unitId: "${commune?.unitId}", indicatorId: "${jobs.id}", year: 2023) { id state inForceFrom ${SOURCE} } }`,
    );
    expect(heard.targetHistory.map(({ state, decision: { kind } }) => `${state} ${kind}`)).toEqual([
      'ISSUED OFFICIAL_LETTER',
      'WITHDRAWN PLAN',
    ]);
  });
});
