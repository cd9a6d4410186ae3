import fc from 'fast-check';
import { expect, test } from 'vitest';
import { perform } from '#kernel/context.ts';
import type { Problem } from '#kernel/refusal.ts';
import { actorsOf } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { reportCourse } from '#test/report-course.ts';
import { makeReportWorld, type ReportWorld } from '#test/report-world.ts';
import type { TestAccount } from '#test/world.ts';
import { openReport } from './open-report.ts';

/**
 * Two clerks type into one report, in whatever order they read and save: what a save answers as done is there, what was
 * there before was seen by who replaced it, and who is asked hears what the other typed, who it was and when.
 */
const database = useDatabase();
const actors = actorsOf(database);
const { by, save } = reportCourse(database, actors);
const RUNS = Number(process.env.PROPERTY_RUNS ?? (process.env.PROOF === 'full' ? 100 : 8));
/** Milliseconds; a run takes a tenth of it on a quiet machine. */
const SLOWEST_RUN = 20_000;

const PARTS = ['value', 'note', 'evidence'] as const;
type Part = (typeof PARTS)[number];
type Texts = Partial<Record<Part, string | null>>;

interface Step {
  who: 0 | 1;
  act: 'READ' | 'TYPE' | 'SAVE' | 'BOTH_SAVE';
  part: Part;
  text: string | null;
  /** Of what is asked about: the own text stays, over the other's. */
  keeps: boolean;
}

const step: fc.Arbitrary<Step> = fc.record({
  who: fc.constantFrom(0, 1),
  act: fc.constantFrom('READ', 'TYPE', 'TYPE', 'TYPE', 'SAVE', 'SAVE', 'BOTH_SAVE'),
  part: fc.constantFrom(...PARTS),
  text: fc.constantFrom('1', '2', '3', null),
  keeps: fc.boolean(),
});

interface Clerk {
  account: TestAccount;
  name: string;
  seen: Texts;
  typed: Texts;
}

const orNull = (text: string | null | undefined): string | null => text ?? null;

async function inTruth(reportId: string): Promise<Record<Part, string | null>> {
  const { rows } = await database.truth.query(
    'select trim_scale(value)::text as value, note, evidence from figure where report_id = $1',
    [reportId],
  );
  return { value: null, note: null, evidence: null, ...rows[0] };
}

/** What a clerk is told: nothing where it was done, else each part that is asked about. */
async function saving({ jobs }: ReportWorld, reportId: string, { account, seen, typed }: Clerk): Promise<Problem[]> {
  try {
    await save(account, reportId, [{ indicatorId: jobs.id, ...typed, seen }]);
    return [];
  } catch (error) {
    const { problems } = error as { problems?: Problem[] };
    if (!problems) throw error;
    return problems;
  }
}

class Model {
  readonly #world: ReportWorld;
  readonly #reportId: string;
  readonly clerks: readonly [Clerk, Clerk];
  readonly asked = { done: 0, contested: 0, merged: 0 };

  constructor(world: ReportWorld, reportId: string) {
    this.#world = world;
    this.#reportId = reportId;
    const { clerk, chairman, commune } = world;
    this.clerks = [
      { account: clerk, name: `PLANNER ${commune.name}`, seen: {}, typed: {} },
      { account: chairman, name: `LEADER ${commune.name}`, seen: {}, typed: {} },
    ];
  }

  async take({ who, act, part, text, keeps }: Step): Promise<void> {
    const clerk = this.clerks[who];
    if (act === 'READ') clerk.seen = { ...(await inTruth(this.#reportId)), ...this.#seenUnder(clerk) };
    if (act === 'TYPE') clerk.typed = { ...clerk.typed, [part]: text };
    if (act === 'SAVE') await this.#save([who], keeps);
    if (act === 'BOTH_SAVE') await this.#save([0, 1], keeps);
  }

  /** What is being written over stays as it was seen: a load does not show what is under the own text. */
  #seenUnder({ seen, typed }: Clerk): Texts {
    return Object.fromEntries(PARTS.filter((part) => part in typed).map((part) => [part, orNull(seen[part])]));
  }

  async #save(who: (0 | 1)[], keeps: boolean): Promise<void> {
    const before = await inTruth(this.#reportId);
    const going = who.filter((one) => Object.keys(this.clerks[one].typed).length > 0);
    const told = await Promise.all(going.map((one) => saving(this.#world, this.#reportId, this.clerks[one])));
    const after = await inTruth(this.#reportId);
    const orders = going.length === 2 ? [going, [...going].reverse()] : [going];
    // the outcome is that of one after the other, whichever came first
    expect(orders.map((order) => this.#expected(before, order))).toContainEqual({
      truth: after,
      contested: Object.fromEntries(
        going.map((one, index) => [one, Object.fromEntries((told[index] ?? []).map(theirsIn))]),
      ),
    });
    for (const [index, one] of going.entries()) this.#settle(one, told[index] ?? [], after, keeps);
  }

  #expected(before: Record<Part, string | null>, order: readonly (0 | 1)[]) {
    let truth = before;
    const contested: Record<string, Texts> = {};
    for (const one of order) {
      const { typed, seen } = this.clerks[one];
      const parts = PARTS.filter((part) => part in typed);
      const asked = parts.filter((part) => truth[part] !== orNull(seen[part]) && truth[part] !== orNull(typed[part]));
      contested[one] = Object.fromEntries(asked.map((part) => [part, truth[part]]));
      if (asked.length === 0) truth = { ...truth, ...typed };
    }
    return { truth, contested };
  }

  #settle(one: 0 | 1, problems: readonly Problem[], now: Record<Part, string | null>, keeps: boolean): void {
    const clerk = this.clerks[one];
    if (problems.length === 0) {
      this.asked.done += 1;
      if (PARTS.some((part) => !(part in clerk.typed) && now[part] !== orNull(clerk.seen[part])))
        this.asked.merged += 1;
      clerk.seen = { ...clerk.seen, ...clerk.typed };
      clerk.typed = {};
      return;
    }
    this.asked.contested += 1;
    for (const { path, message } of problems) {
      const part = path[2] as Part;
      if (typeof message === 'string') throw new Error('a message has a key');
      const { by: writer, at } = message.parameters;
      expect(this.clerks.map(({ name }) => name)).toContain(writer);
      expect(at).toBe('2023-01-10T01:00:00.000Z');
      clerk.seen = { ...clerk.seen, [part]: now[part] };
      if (!keeps) delete clerk.typed[part];
    }
  }
}

function theirsIn({ code, path, message }: Problem): [string, string | null] {
  if (code !== 'STALE' || typeof message === 'string') throw new Error(`refused as ${code}`);
  const { theirs } = message.parameters;
  const text = theirs !== null && typeof theirs === 'object' && 'value' in theirs ? theirs.value : theirs;
  return [path[2] ?? '', text as string | null];
}

test(
  `in ${RUNS} random interleavings of two clerks nothing typed is lost silently and nothing overwritten unseen`,
  async () => {
    const seen = { done: 0, contested: 0, merged: 0 };
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 20, maxLength: 40 }), async (steps) => {
        const world = await makeReportWorld(database);
        const { report } = await by(world.clerk, (ctx) => perform(ctx, openReport, { periodId: world.period.id }));
        const model = new Model(world, report.id);
        for (const one of steps) await model.take(one);
        for (const name of ['done', 'contested', 'merged'] as const) seen[name] += model.asked[name];
      }),
      { numRuns: RUNS },
    );
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(0);
  },
  RUNS * SLOWEST_RUN,
);

test('who is asked hears what the other typed, who and when; a part that both typed alike is not asked about', async () => {
  const world = await makeReportWorld(database);
  const { report } = await by(world.clerk, (ctx) => perform(ctx, openReport, { periodId: world.period.id }));
  const cell = { indicatorId: world.jobs.id };
  await save(world.chairman, report.id, [{ ...cell, value: '90', note: 'theo sổ' }]);
  const both = save(world.clerk, report.id, [{ ...cell, value: '91', note: ' theo sổ ', evidence: 'Sổ 12' }]);
  await expect(both).rejects.toMatchObject({
    problems: [
      {
        code: 'STALE',
        path: ['figures', '0', 'value'],
        message: {
          key: 'report.contested',
          parameters: {
            ...{ theirs: { value: '90', unit: null }, by: 'LEADER Hương Xuân', at: '2023-01-10T01:00:00.000Z' },
          },
        },
      },
    ],
  });
  await save(world.clerk, report.id, [{ ...cell, value: '91', evidence: 'Sổ 12', seen: { value: '90.0' } }]);
  expect(await inTruth(report.id)).toEqual({ value: '91', note: 'theo sổ', evidence: 'Sổ 12' });
});
