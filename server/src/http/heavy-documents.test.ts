import { type Logger, pino } from 'pino';
import { beforeAll, describe, expect, test } from 'vitest';
import { useDatabase } from '#test/database.ts';
import { type Answer, errorOf, useApp, type Visitor } from '#test/http.ts';
import { makeIndicator, type TestIndicator } from '#test/indicators.ts';
import { makePeriod, type TestPeriod } from '#test/periods.ts';
import { makePlan } from '#test/plans.ts';
import { fileReport } from '#test/reports.ts';
import { makeTree, type Tree } from '#test/rollups.ts';
import { statementsOf } from '#test/statements.ts';

const lines: Record<string, unknown>[] = [];
const log: Logger = pino({ level: 'warn' }, { write: (line: string) => lines.push(JSON.parse(line)) });

const database = useDatabase();
const app = useApp(database, { log, metered: true });
let tree: Tree;
let period: TestPeriod;
let indicator: TestIndicator;
let analyst: Visitor;

beforeAll(async () => {
  tree = await makeTree(database, 2);
  indicator = await makeIndicator(database, { name: 'Thu ngân sách', unitOfMeasure: 'tỷ đồng' });
  period = await makePeriod(database);
  await makePlan(database, { unit: tree.town, year: 2022, issued: true, indicators: [indicator] });
  for (const unit of tree.communes) {
    await fileReport(database, { unit, period, figures: [{ indicator, value: '2.5' }] });
  }
  analyst = await app.signedIn(tree.analyst);
});

/** Names of indicators that are not there: they make a question heavy by its estimate, and its answer no longer. */
const invented = (count: number): string[] => Array.from({ length: count }, (_, place) => `KHONG-CO-${place}`);
const HEAVY = 600;
/** A busy machine is slow, not wrong. */
const SOME_TIME = { timeout: 120_000 };

const unitIds = () => [tree.town, ...tree.communes].map((unit) => unit.unitId);
const asked = (more: number) => ({
  ...{ unitIds: unitIds(), codes: [indicator.code, ...invented(more)], periodId: period.id },
});
const FIELDS = 'value display attainment attainmentLabel exactness expected reporting';
const question = (beside = '') =>
  `query ($unitIds: [ID!]!, $codes: [String!]!, $periodId: ID!) { ${beside}
     comparison(unitIds: $unitIds, indicatorCodes: $codes, periodId: $periodId) { rows { unit { name } cells { ${FIELDS} } } } }`;

const bare = ({ status, body, headers }: Answer) => ({ status, body, type: headers.get('content-type') });

describe('a heavy document', () => {
  test('is answered as a light one is, and none of it on the thread that serves everybody', async () => {
    const light = await analyst.ask(question(), asked(0));
    const { result: heavy, statements } = await statementsOf(() => analyst.ask(question(), asked(HEAVY)));
    expect(heavy.body).toMatchObject({
      data: { comparison: { rows: [{ cells: [{ value: '5' }] }, { cells: [{}] }, { cells: [{}] }] } },
    });
    expect(bare(heavy)).toEqual(bare(light));
    const begun = [
      'start transaction',
      'set local role',
      'select scope, app.leaders_factor_from',
      'select app.touch',
      'commit',
    ];
    expect(statements.filter((text) => !begun.some((one) => text.startsWith(one)))).toEqual([]);
  });

  test('speaks the language of the account', async () => {
    const account = await tree.world.official(tree.town, 'ANALYST');
    const english = await app.signedIn(account);
    await database.owner.query(`update account set language = 'en' where id = $1`, [account.accountId]);
    expect(bare(await english.ask(question(), asked(HEAVY)))).toEqual(bare(await english.ask(question(), asked(0))));
    expect(bare(await english.ask(question(), asked(HEAVY)))).not.toEqual(
      bare(await analyst.ask(question(), asked(HEAVY))),
    );
  });

  test('is refused in the words, and with the request’s id, that any is', async () => {
    const answer = await analyst.ask(question(), asked(7_000));
    expect(answer.body).toMatchObject({
      errors: [
        {
          message: expect.stringContaining('20.000') as string,
          extensions: {
            ...{ code: 'BAD_REQUEST', key: 'analytics.tooManyCells' },
            requestId: answer.headers.get('x-request-id'),
          },
        },
      ],
    });
  });

  test('counts among the errors of the product, as any does', async () => {
    const counted = async () =>
      Number(/^dich_graphql_errors_total\{code="FORBIDDEN"\} (\d+)/m.exec((await app.metrics()) ?? '')?.[1] ?? 0);
    const before = await counted();
    await analyst.ask(question('accounts { edges { node { id } } }'), asked(HEAVY));
    expect(await counted()).toBe(before + 1);
  });

  test('that the office may not ask is a line of the log, as of any', async () => {
    const viewer = await tree.world.official(tree.town, 'VIEWER');
    const browser = await app.signedIn(viewer);
    const answer = await browser.ask(question('auditTrail { totalCount }'), asked(HEAVY));
    expect(errorOf(answer)?.code).toBe('FORBIDDEN');
    const said = () => lines.filter(({ login }) => login === viewer.login);
    await expect
      .poll(said)
      .toMatchObject([{ event: 'question refused', requestId: answer.headers.get('x-request-id') }]);
  });

  test('of whom the session has ended is nobody’s', async () => {
    const browser = await app.signedIn(await tree.world.official(tree.town, 'ANALYST'));
    const cookie = browser.cookie ?? '';
    await browser.send('/session', { method: 'DELETE' });
    const answer = await app.visitor().ask(question(), asked(HEAVY), { cookie });
    expect({ status: answer.status, code: errorOf(answer)?.code }).toEqual({ status: 401, code: 'UNAUTHENTICATED' });
  });
});

test('a heavy spreadsheet is the same as a light one', async () => {
  const file = (more: number) =>
    analyst.send(
      `/export/comparison.csv?unitIds=${unitIds()}&indicatorCodes=${[indicator.code, ...invented(more)]}&periodId=${period.id}`,
    );
  const { result: heavy, statements } = await statementsOf(() => file(199));
  expect(bare(heavy)).toEqual(bare(await file(0)));
  expect(String(heavy.body)).toContain('Thu ngân sách');
  expect(statements.filter((text) => text.includes('figure'))).toEqual([]);
});

test('accounts take turns: what one has waiting does not stand before what another asks later', async () => {
  const [many, one] = [await app.signedIn(tree.planner), await app.signedIn(tree.analyst)];
  const ended: string[] = [];
  const ask = async (browser: Visitor, name: string) => {
    expect(errorOf(await browser.ask(question(), asked(HEAVY)))).toBeNull();
    ended.push(name);
  };
  const holder = await database.owner.connect();
  await holder.query('begin; lock table figure in access exclusive mode');
  const all = [ask(many, 'many 1')];
  const waits = async () =>
    (await holder.query(`select from pg_locks where not granted and relation = 'figure'::regclass`)).rowCount;
  await expect.poll(waits, SOME_TIME).toBe(1);
  all.push(ask(many, 'many 2'), ask(many, 'many 3'), ask(many, 'many 4'), ask(one, 'one'));
  // what is asked after them and answered tells that they wait
  for (let time = 0; time < 10; time += 1) await analyst.ask('{ viewer { login } }');
  await holder.query('rollback');
  holder.release();
  await Promise.all(all);
  expect(ended).toHaveLength(5);
  expect(ended.indexOf('one')).toBeLessThanOrEqual(2);
});
