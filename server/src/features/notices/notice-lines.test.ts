import { pino } from 'pino';
import { beforeAll, expect, test } from 'vitest';
import { openReport } from '#features/reports/open-report.ts';
import { withdrawReport } from '#features/reports/withdraw-report.ts';
import { linkBox } from '#features/sign-in/secret-box.ts';
import { perform } from '#kernel/context.ts';
import { actorsOf, atEight } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { ask } from '#test/execute.ts';
import { reportCourse } from '#test/report-course.ts';
import { makeReportWorld, type ReportWorld } from '#test/report-world.ts';
import { TEST_ROLES } from '#test/roles.ts';
import { useSmtp } from '#test/smtp.ts';
import { TEST_DAY, type TestAccount } from '#test/world.ts';
import { ROOMS } from '../../rooms.ts';
import { type Mailing, sendOneMail } from './mail-worker.ts';
import { kindsOf } from './notice-kinds.ts';
import { smtpPostman } from './postman.ts';

const database = useDatabase();
const actors = actorsOf(database);
const { by, save, submit } = reportCourse(database, actors);
const smtp = useSmtp();
let made: ReportWorld;
let mailing: Mailing;

beforeAll(async () => {
  made = await makeReportWorld(database);
  const { provinceId, accountId } = made.townPlanner;
  await database.truth.query(
    `insert into mail_address (province_id, account_id, address, confirmed_at) values ($1, $2, 'an@example.vn', now())`,
    [provinceId, accountId],
  );
  mailing = {
    postman: smtpPostman({ url: smtp.url, from: 'dich@example.vn' }),
    kinds: kindsOf(ROOMS.flatMap(({ notices }) => notices ?? [])),
    ...{ publicUrl: 'https://dich.example.vn', key: Buffer.alloc(32, 7) },
    links: linkBox(Buffer.alloc(32, 7)),
  };
});

interface Told {
  viewer: { unreadNotices: number };
  notices: {
    totalCount: number;
    edges: { node: { noticeIds: string[]; path: string; title: { text: string }; readAt: string | null } }[];
  };
}

const told = async (account: TestAccount) => {
  const question =
    '{ viewer { unreadNotices } notices { totalCount edges { node { noticeIds path title { text } readAt } } } }';
  const { viewer, notices } = await ask<Told>(actors, account, question);
  return {
    unread: viewer.unreadNotices,
    lines: notices.edges.map(({ node }) => `${node.path} ${node.title.text}`),
    ids: notices.edges.map(({ node }) => node.noticeIds),
  };
};

let communes = 0;

/** Communes of the town that have a report to send, with who sends it. */
async function reportsToSend(count: number): Promise<{ clerk: TestAccount; id: string }[]> {
  const reports: { clerk: TestAccount; id: string }[] = [];
  for (let index = 0; index < count; index += 1) {
    communes += 1;
    const clerk = await made.builders.official(await made.builders.commune(made.town, `Số ${communes}`), 'PLANNER');
    const { report } = await by(clerk, (ctx) => perform(ctx, openReport, { periodId: made.period.id }));
    await save(clerk, report.id, [{ indicatorId: made.jobs.id, value: '90' }]);
    reports.push({ clerk, id: report.id });
  }
  return reports;
}

const sendAll = (reports: { clerk: TestAccount; id: string }[], now?: string) =>
  Promise.all(reports.map(({ clerk, id }) => submit(clerk, id, 2, undefined, now)));

/** Everything that is due leaves. */
async function letters(now = TEST_DAY): Promise<string[]> {
  smtp.received.length = 0;
  const serving = { orm: database.orm, servingRole: TEST_ROLES.app, log: pino({ level: 'silent' }) };
  while (await sendOneMail({ ...serving, now: () => atEight(now) }, mailing));
  return smtp.received.map(({ text }) => text.split('\n')[0] ?? '');
}

const many = (count: number) =>
  expect.stringMatching(
    new RegExp(`^/duyet ${count} báo cáo đã gửi về cho kỳ Năm 2022 \\(chính thức\\) \\(mới nhất: Phường Số \\d+\\)$`),
  ) as string;

test('reports that come at once are one line and one letter, counted as they are; what was read begins a new line', async () => {
  const reports = await reportsToSend(12);
  await sendAll(reports);
  expect(await told(made.townLeader)).toMatchObject({ unread: 1, lines: [many(12)] });
  const first = await told(made.townPlanner);
  expect(first).toMatchObject({ unread: 1, lines: [many(12)], ids: [{ length: 12 }] });
  expect(await told(made.siblingClerk)).toMatchObject({ unread: 0, lines: [] });
  expect(await letters()).toEqual([expect.stringMatching(/^12 báo cáo đã gửi về cho kỳ Năm 2022/)]);

  const [one] = reports;
  if (!one) throw new Error('twelve were sent');
  const back = { reportId: one.id, revision: 3 };
  await by(one.clerk, (ctx) => perform(ctx, withdrawReport, back));
  expect(await told(made.townPlanner)).toMatchObject({ unread: 1, lines: [many(11)] });

  const [late, later, last] = await reportsToSend(3);
  if (!late || !later || !last) throw new Error('three more');
  await sendAll([late]);
  expect(await told(made.townPlanner)).toMatchObject({ unread: 1, lines: [many(12)] });
  expect(await letters()).toEqual([]);

  // what came after the line was looked at is not read with it
  const [seen] = (await told(made.townPlanner)).ids;
  await sendAll([later]);
  const MARK = `mutation ($noticeIds: [ID!]) { markNoticesRead(input: { noticeIds: $noticeIds }) { userErrors { code } } }`;
  await ask(actors, made.townPlanner, MARK, { noticeIds: seen });
  const single = `/bao-cao/${later.id} Phường Số 14 đã gửi báo cáo Năm 2022 (chính thức)`;
  expect(await told(made.townPlanner)).toMatchObject({ unread: 1, lines: [single, many(12)] });
  expect(await letters()).toEqual([expect.stringMatching(/^Phường Số 14 đã gửi báo cáo/)]);

  // on another day there is a letter again, of all that is not read
  await sendAll([last], '2023-01-11');
  expect(await letters('2023-01-11')).toEqual([expect.stringMatching(/^2 báo cáo đã gửi về .*mới nhất: Phường Số 15/)]);
  expect(await told(made.townPlanner)).toMatchObject({ unread: 1, lines: [many(2), many(12)] });
});
