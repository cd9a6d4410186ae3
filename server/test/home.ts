import { v7 } from 'uuid';
import type { Actors } from './actors.ts';
import type { TestDatabase } from './database.ts';
import { ask } from './execute.ts';
import { makeIndicator, type TestIndicator } from './indicators.ts';
import { makePeriod, type TestPeriod, type TestRegime } from './periods.ts';
import { makePlan } from './plans.ts';
import { makeTree, type Tree } from './rollups.ts';
import type { TestAccount } from './world.ts';

/**
 * A town with three communes and a department, on 10/01/2023: the estimate of 2022 was due on 29/11/2022, its official
 * figures are due on 15/01/2023. The town's plan asks the communes for jobs and the department for revenue.
 */
export interface HomeWorld extends Tree {
  department: { id: string; name: string };
  jobs: TestIndicator;
  revenue: TestIndicator;
  estimate: TestPeriod;
  official: TestPeriod;
  /** The town's plan of 2022. */
  planId: string;
}

let ordinals = 0;

/** No period of an earlier world is due any more. */
export async function makeHomeWorld(database: TestDatabase): Promise<HomeWorld> {
  const tree = await makeTree(database, 3);
  const department = await tree.world.department(tree.town);
  const jobs = await makeIndicator(database);
  const revenue = await makeIndicator(database, { name: 'Thu ngân sách', suppliedBy: 'DEPARTMENTS' });
  const regime = await qualityObjectives(database);
  await database.truth.query('delete from period_due');
  const periodDue = (dueOn: string, vintage: 'ESTIMATE' | 'OFFICIAL') =>
    makePeriod(database, { regime, ordinal: ++ordinals, vintage, dueOn });
  const estimate = await periodDue('2022-11-29', 'ESTIMATE');
  const official = await periodDue('2023-01-15', 'OFFICIAL');
  const plan = await makePlan(database, {
    unit: tree.town,
    year: 2022,
    issued: true,
    indicators: [jobs, revenue],
    responsibilities: [{ indicator: revenue, departmentId: department.id, role: 'LEAD' }],
  });
  return { ...tree, department, jobs, revenue, estimate, official, planId: plan.id };
}

/** The regime whose board a leader answers for, under its own code. */
async function qualityObjectives(database: TestDatabase): Promise<TestRegime> {
  await database.owner.query(
    `insert into regime (id, code, name, description) values ($1, 'MTCL', 'MTCL', 'MTCL') on conflict do nothing`,
    [v7()],
  );
  const { rows } = await database.owner.query<TestRegime>(`select id, code from regime where code = 'MTCL'`);
  return rows[0] as TestRegime;
}

export interface Item {
  kind: string;
  title: string;
  detail: string | null;
  dueOn: string | null;
  overdue: boolean;
  count: number;
  recordId: string | null;
  period: { id: string } | null;
  unit: { name: string } | null;
}

/** An item with nothing but what is given. */
export const item = (given: Partial<Item>): Item => ({
  ...{ kind: '', title: '', detail: null, dueOn: null, overdue: false, count: 1 },
  ...{ recordId: null, period: null, unit: null },
  ...given,
});

const HOME =
  '{ workItems { kind title { text } detail { text } dueOn overdue count recordId period { id } unit { name } } }';

type Asked = Omit<Item, 'title' | 'detail'> & { title: { text: string }; detail: { text: string } | null };

/** With their sentences as texts. */
export const itemsOf = async (actors: Actors, account: TestAccount, now?: string): Promise<Item[]> =>
  (await ask<{ workItems: Asked[] }>(actors, account, HOME, {}, now)).workItems.map(({ title, detail, ...rest }) => ({
    ...rest,
    title: title.text,
    detail: detail?.text ?? null,
  }));

export const labelOf = ({ vintage, year }: TestPeriod): string =>
  `Năm ${year} (${vintage === 'ESTIMATE' ? 'ước thực hiện' : 'chính thức'})`;
