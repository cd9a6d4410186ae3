import { fileURLToPath } from 'node:url';
import { answersOf, type Example, examples, type Step } from '@dich/server/api-examples.ts';
import { useDatabase } from '@dich/server/test/database.ts';
import { fileReport } from '@dich/server/test/reports.ts';
import type { TestAccount } from '@dich/server/test/world.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { HttpClient } from '../support/http-client.ts';
import { Officials } from '../support/officials.ts';
import { givePasswords } from '../support/passwords.ts';
import { type Product, serveProduct } from '../support/product.ts';
import { typedBy } from './journey/figures.ts';
import { COMMUNES, type JourneyWorld, makeJourneyWorld } from './journey/world.ts';
import { NamedValues } from './named-values.ts';

/**
 * The worked examples of docs/API.md, in their order, each step by its official over HTTP. What is answered is what
 * stands beside them in docs/examples, from which the page is printed; `vitest -u` writes it anew.
 */
const database = useDatabase();
let world: JourneyWorld;
let product: Product;
let officials: Officials;
let values: NamedValues;

beforeAll(async () => {
  world = await makeJourneyWorld(database);
  await givePasswords(database);
  for (const name of ['Hương Vân', 'Hương Toàn'] as const) await fileYear(name);
  product = await serveProduct(database, { today: '2023-01-10' });
  officials = new Officials(product);
  values = new NamedValues(idsOf(world));
});
afterAll(() => product?.stop());

test.each(examples().map((example) => [example.title, example] as const))('%s', async (_title, example) => {
  const answers: unknown[] = [];
  for (const step of example.steps) answers.push(await walk(example, step));
  await expect(`${JSON.stringify(answers, null, 2)}\n`).toMatchFileSnapshot(fileURLToPath(answersOf(example.name)));
});

async function walk({ document }: Example, step: Step): Promise<unknown> {
  product.setToday(step.on);
  const client = await clientOf(step.by);
  if ('get' in step) {
    const response = await client.get(values.filledIn(step.get));
    expect(response.status).toBe(200);
    return values.named(await response.text());
  }
  const variables = values.filled(step.variables) as Record<string, unknown>;
  const answer = await client.ask(document, variables, step.operation);
  values.keep(step.keep ?? {}, answer);
  return values.named(answer);
}

/** "planner of Hương Trà". */
function clientOf(by: string): Promise<HttpClient> {
  const account = ACCOUNTS[by]?.(world);
  if (!account) throw new Error(`${by}: nobody in the world of the examples`);
  return officials.as(account);
}

const ACCOUNTS: Readonly<Record<string, (of: JourneyWorld) => TestAccount>> = {
  'planner of Hương Trà': ({ planner }) => planner,
  'leader of Hương Trà': ({ leader }) => leader,
  'administrator of Hương Trà': ({ administrator }) => administrator,
  'planner of Hương Xuân': ({ communes }) => communes['Hương Xuân'].planner,
  'leader of Hương Xuân': ({ communes }) => communes['Hương Xuân'].leader,
  'analyst of Thừa Thiên Huế': ({ analyst }) => analyst,
};

/** What is there before the first step. */
const idsOf = ({
  province,
  town,
  leader,
  neighbour,
  communes,
  year,
  indicators,
}: JourneyWorld): Record<string, string> => ({
  'Thừa Thiên Huế': province.unitId,
  'Hương Trà': town.unitId,
  'Phong Điền': neighbour.town.unitId,
  ...Object.fromEntries(COMMUNES.map((name) => [name, communes[name].unit.unitId])),
  'year 2023': year.id,
  ...{ jobs: indicators.jobs.id, trained: indicators.trained.id },
  'code of Hương Trà': town.code,
  'leader of Hương Trà': leader.login,
  ...Object.fromEntries(COMMUNES.map((name) => [`code of ${name}`, communes[name].unit.code])),
  ...{ 'code of jobs': indicators.jobs.code, 'code of trained': indicators.trained.code },
});

/** Two communes have reported already: the examples follow the third. */
async function fileYear(name: 'Hương Vân' | 'Hương Toàn'): Promise<void> {
  const { jobs, trained } = world.indicators;
  const typed = typedBy(name, world.indicators);
  const figures = [jobs, trained].map((indicator) => {
    const { indicatorId: _, ...cell } = typed.find(({ indicatorId }) => indicatorId === indicator.id) ?? {};
    return { indicator, ...cell };
  });
  await fileReport(database, { unit: world.communes[name].unit, period: world.year, figures });
}
