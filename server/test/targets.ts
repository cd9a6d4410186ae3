import type { Actors } from './actors.ts';
import type { TestDatabase } from './database.ts';
import { ask } from './execute.ts';
import type { TestIndicator } from './indicators.ts';
import { makePlan, type TestPlan } from './plans.ts';
import { type TestAccount, type TestUnit, World } from './world.ts';

/** A town with its leader, planner, plan and communes, each commune with a leader: a tree of a test's own. */
export interface TownOfTargets {
  province: TestUnit;
  town: TestUnit;
  leader: TestAccount;
  planner: TestAccount;
  communes: TestUnit[];
  /** Leaders of the communes, in their order. */
  heads: TestAccount[];
  plan: TestPlan;
}

export interface TownWish {
  communes: number;
  indicators: TestIndicator[];
  /** Whether the town's plan is issued; a draft unless told. */
  issued?: boolean;
  year?: number;
}

export async function makeTown(database: TestDatabase, wish: TownWish): Promise<TownOfTargets> {
  const world = new World(database);
  const province = await world.province();
  const town = await world.town(province);
  const communes: TestUnit[] = [];
  const heads: TestAccount[] = [];
  for (let index = 1; index <= wish.communes; index += 1) {
    const commune = await world.commune(town, `Số ${index}`);
    communes.push(commune);
    heads.push(await world.official(commune, 'LEADER'));
  }
  const { indicators, issued = false, year = 2023 } = wish;
  return {
    ...{ province, town, communes, heads },
    leader: await world.official(town, 'LEADER'),
    planner: await world.official(town, 'PLANNER'),
    plan: await makePlan(database, { unit: town, indicators, issued, year }),
  };
}

export interface Sent<T> {
  result: T | null;
  /** "CODE path/into/input" of every refusal, in order. */
  errors: string[];
  messages: string[];
}

/** What a plan says of its drafts and of what changed above, as who acts on them has seen it. */
export interface PlanSeen {
  draftsSeen: string;
  changesSeen: string;
}

/** Nothing for who sees no such plan. */
export async function planSeen(actors: Actors, account: TestAccount, planId: unknown): Promise<PlanSeen> {
  const { plan } = await ask<{ plan: { draftsDigest: string | null; changesDigest: string | null } | null }>(
    ...([actors, account, 'query ($planId: ID!) { plan(id: $planId) { draftsDigest changesDigest } }'] as const),
    { planId },
  );
  return { draftsSeen: plan?.draftsDigest ?? '', changesSeen: plan?.changesDigest ?? '' };
}

/** What a plan of a test lacks is confirmed; of what lacks nothing it is not kept. */
const CONFIRMED = { holesReason: 'Sẽ bổ sung sau' };

async function justSeen(actors: Actors, account: TestAccount, verb: string, planId: unknown) {
  if (!['assignTargets', 'issuePlan', 'adjustTargets'].includes(verb)) return {};
  const { draftsSeen, changesSeen } = await planSeen(actors, account, planId);
  if (verb === 'adjustTargets') return { changesSeen };
  return { draftsSeen, changesSeen, ...(verb === 'issuePlan' ? CONFIRMED : {}) };
}

/** Sends one mutation of the room, having just seen the drafts that it puts in force and what stands above them; `result` is the payload's own field, named and selected by `selection`. */
export async function send<T>(
  actors: Actors,
  account: TestAccount,
  verb: string,
  input: Record<string, unknown>,
  selection: string,
  now?: string,
): Promise<Sent<T>> {
  const type = `${verb.charAt(0).toUpperCase()}${verb.slice(1)}Input`;
  const answer = await ask<Record<string, Record<string, unknown>>>(
    actors,
    account,
    `mutation ($input: ${type}!) { ${verb}(input: $input) { ${selection} userErrors { code path message } } }`,
    { input: { ...(await justSeen(actors, account, verb, input.planId)), ...input } },
    now,
  );
  const { userErrors, ...rest } = answer[verb] as { userErrors: { code: string; path: string[]; message: string }[] };
  return {
    result: (Object.values(rest)[0] ?? null) as T | null,
    errors: userErrors.map(({ code, path }) => `${code} ${path.join('/')}`),
    messages: userErrors.map(({ message }) => message),
  };
}
