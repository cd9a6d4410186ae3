import { expect, test } from 'vitest';
import type { HttpClient } from '../../support/http-client.ts';
import { typedBy } from './figures.ts';
import type { Journey } from './journey.ts';
import { openReport, reportOf, saveFigures, submitReport } from './reports.ts';
import type { CommuneName } from './world.ts';

/** A year later: a department and three communes report, one report comes back with a reason and goes up again. */
export function reporting(journey: Journey): void {
  test('a commune’s wrong cells come back, each at its place, and nothing is saved', async () => {
    const { world, officials, product } = journey;
    product.setToday('2024-01-05');
    const { jobs, trained } = world.indicators;
    const clerk = await officials.as(world.communes['Hương Xuân'].planner);
    const { id, revision } = await openReport(clerk, world.year);
    journey.reportIds.set('Hương Xuân', id);
    const figures = [
      { indicatorId: jobs.id, value: '-410' },
      { indicatorId: trained.id, numerator: '6000', denominator: '4200' },
    ];
    const refused = await clerk.send('saveFigures', { reportId: id, figures }, 'report { id }');
    expect(refused.errors).toEqual(['INVALID figures/0/value', 'INVALID figures/1/numerator']);
    expect(await reportOf(clerk, id)).toMatchObject({
      revision,
      rows: Array(7).fill({ figure: null, changed: false }),
    });
  });

  test('what the quotas ask for must be there before it is sent', async () => {
    const { world, officials, reportIds } = journey;
    const clerk = await officials.as(world.communes['Hương Xuân'].planner);
    const reportId = reportIds.get('Hương Xuân') ?? '';
    const { revision } = await reportOf(clerk, reportId);
    const { errors, messages } = await clerk.send('submitReport', { reportId, revision }, 'report { id }');
    expect({ errors, messages }).toEqual({
      errors: ['INVALID declaredGaps'],
      messages: [
        'Còn 5 chỉ tiêu chưa có số liệu: Số xã đạt chuẩn nông thôn mới; Giải quyết việc làm; Tỷ lệ lao động qua đào tạo; Tỷ lệ trường học đạt chuẩn quốc gia; Dân số trung bình. Hãy nhập số liệu, hoặc ghi lý do còn thiếu rồi gửi lại.',
      ],
    });
  });

  test('three communes and a department send theirs, one with a zero too many', async () => {
    const { world, officials, reportIds } = journey;
    for (const name of ['Hương Xuân', 'Hương Vân', 'Hương Toàn'] as const) {
      const clerk = await officials.as(world.communes[name].planner);
      const { id } = await openReport(clerk, world.year);
      reportIds.set(name, id);
      await saveFigures(clerk, id, typedBy(name, world.indicators));
    }
    const clerk = await officials.as(world.communes['Hương Xuân'].planner);
    const mistyped = reportIds.get('Hương Xuân') ?? '';
    await saveFigures(clerk, mistyped, [{ indicatorId: world.indicators.jobs.id, value: '4100' }]);
    for (const [name, id] of reportIds) {
      const sent = await submitReport(await officials.as(world.communes[name].planner), id);
      expect(sent).toMatchObject({ state: 'SUBMITTED', version: 1 });
    }

    const { officer, head, id: departmentId } = world.finance;
    const typist = await officials.as(officer);
    const { id } = await openReport(typist, world.year, departmentId);
    const { revision } = await saveFigures(typist, id, [
      { indicatorId: world.indicators.investment.id, value: '1150' },
    ]);
    const refused = await typist.send('submitReport', { reportId: id, revision }, 'report { id }');
    expect(refused.errors).toEqual(['NOT_ALLOWED reportId']);
    await submitReport(await officials.as(head), id);
  });

  test('the reviewer’s inbox holds them; one goes back with a reason', async () => {
    const { world, officials, reportIds } = journey;
    const planner = await officials.as(world.planner);
    expect((await inboxOf(planner)).map(({ unit, department }) => department?.name ?? unit.name)).toEqual([
      'Phòng Tài chính - Kế hoạch',
      'Hương Toàn',
      'Hương Vân',
      'Hương Xuân',
    ]);
    const returned = await planner.must(
      'returnReport',
      {
        ...{ reportId: reportIds.get('Hương Xuân'), version: 1, state: 'SUBMITTED' },
        reason: 'Việc làm 4.100: thừa một chữ số 0?',
      },
      'report { state returnReason version }',
    );
    expect(returned).toEqual({ state: 'RETURNED', returnReason: 'Việc làm 4.100: thừa một chữ số 0?', version: 1 });
  });

  test('the commune mends it: the next version shows what changed, the reason stays on record', async () => {
    const { world, officials, reportIds } = journey;
    const clerk = await officials.as(world.communes['Hương Xuân'].planner);
    const reportId = reportIds.get('Hương Xuân') ?? '';
    await saveFigures(clerk, reportId, [{ indicatorId: world.indicators.jobs.id, value: '410' }]);
    expect(await submitReport(clerk, reportId)).toMatchObject({ state: 'SUBMITTED', version: 2 });
    const seen = await (await officials.as(world.planner)).ask<{ report: Versioned }>(VERSIONED, { id: reportId });
    expect(seen.report.rows.filter(({ changed }) => changed)).toEqual([
      { indicator: { name: 'Giải quyết việc làm' }, changed: true, figure: { display: '410' } },
    ]);
    expect(seen.report.versions).toEqual([
      { version: 1, returnReason: 'Việc làm 4.100: thừa một chữ số 0?', returnedBy: 'PLANNER Hương Trà', onTime: true },
      { version: 2, returnReason: null, returnedBy: null, onTime: true },
    ]);
  });

  test('two of the three are accepted together, the department’s by the leader', async () => {
    const { world, officials, reportIds } = journey;
    const planner = await officials.as(world.planner);
    const accepted: [CommuneName, number][] = [
      ['Hương Xuân', 2],
      ['Hương Vân', 1],
    ];
    const reports = accepted.map(([name, version]) => ({ reportId: reportIds.get(name), version }));
    const states = await planner.must('acceptReports', { reports }, 'reports { state unit { name } }');
    expect(states).toEqual([
      { state: 'ACCEPTED', unit: { name: 'Hương Xuân' } },
      { state: 'ACCEPTED', unit: { name: 'Hương Vân' } },
    ]);
    const leader = await officials.as(world.leader);
    const own = (await inboxOf(leader)).find(({ department }) => department !== null);
    await leader.must('acceptReport', { reportId: own?.id, version: own?.version }, 'report { id }');
  });
}

interface Waiting {
  id: string;
  version: number;
  unit: { name: string };
  department: { name: string } | null;
}

async function inboxOf(client: HttpClient): Promise<Waiting[]> {
  const { reportsToReview } = await client.ask<{ reportsToReview: { edges: { node: Waiting }[] } }>(
    'query { reportsToReview { edges { node { id version unit { name } department { name } } } } }',
  );
  return reportsToReview.edges.map(({ node }) => node);
}

interface Versioned {
  rows: { changed: boolean; indicator: object; figure: object | null }[];
  versions: object[];
}

const VERSIONED = `query ($id: ID!) {
  report(id: $id) {
    rows { changed indicator { name } figure { display } }
    versions { version returnReason returnedBy onTime }
  }
}`;
