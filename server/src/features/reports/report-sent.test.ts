import { expect, test } from 'vitest';
import { perform } from '#kernel/context.ts';
import { actorsOf } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { ask } from '#test/execute.ts';
import { reportCourse } from '#test/report-course.ts';
import { makeReportWorld } from '#test/report-world.ts';
import type { TestAccount } from '#test/world.ts';
import { withdrawReport } from './withdraw-report.ts';

const database = useDatabase();
const actors = actorsOf(database);
const { by, submit, sent } = reportCourse(database, actors);

interface Told {
  notices: { edges: { node: { kind: string; title: { text: string } } }[] };
}

const toldTo = async (account: TestAccount): Promise<string[]> => {
  const { notices } = await ask<Told>(actors, account, '{ notices { edges { node { kind title { text } } } } }');
  return notices.edges.flatMap(({ node }) => (node.kind === 'REPORT_SENT' ? [node.title.text] : []));
};

test('who may decide about a report is told that it came, once, and nobody else is; one taken back is told no more', async () => {
  const world = await makeReportWorld(database);
  const viewer = await world.builders.official(world.town, 'VIEWER');
  const report = await sent(world);
  const told = [expect.stringMatching(/ đã gửi báo cáo /) as string];
  expect(await toldTo(world.townPlanner)).toEqual(told);
  expect(await toldTo(world.townLeader)).toEqual(told);
  for (const account of [viewer, world.chairman]) expect(await toldTo(account)).toEqual([]);

  const { report: back } = await by(world.chairman, (ctx) =>
    perform(ctx, withdrawReport, { reportId: report.id, revision: report.revision }),
  );
  expect(await toldTo(world.townPlanner)).toEqual([]);
  await submit(world.chairman, report.id, back.revision);
  expect(await toldTo(world.townPlanner)).toEqual(told);
});
