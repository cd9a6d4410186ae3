import { acceptReport } from '#features/reports/accept-report.ts';
import { approveReport } from '#features/reports/approve-report.ts';
import { openReport } from '#features/reports/open-report.ts';
import type { Report, ReportState } from '#features/reports/report.entity.ts';
import type { SaveFiguresInput } from '#features/reports/report.inputs.ts';
import { returnReport } from '#features/reports/return-report.ts';
import { saveFigures } from '#features/reports/save-figures.ts';
import { submitReport } from '#features/reports/submit-report.ts';
import { type Context, perform } from '#kernel/context.ts';
import { sayIn } from '#kernel/messages.ts';
import type { Problem } from '#kernel/refusal.ts';
import type { Actors } from './actors.ts';
import type { TestDatabase } from './database.ts';
import type { ReportWorld } from './report-world.ts';
import type { TestAccount } from './world.ts';

/** The problems that a refused verb answers; anything else it throws is thrown on. */
export async function refusal(work: Promise<unknown>): Promise<[code: string, path: string, message: string][]> {
  const error = await work.then(
    () => null,
    (thrown: { problems?: Problem[] }) => thrown,
  );
  if (!error?.problems) throw error ?? new Error('was not refused');
  return error.problems.map(({ code, path, message }) => [code, path.join('.'), sayIn(message, 'vi')]);
}

export const refusedAs = async (work: Promise<unknown>): Promise<string[]> =>
  (await refusal(work)).map(([code, path]) => `${code} ${path}`);

/** A report's course through the verbs, each step by an official in an operation of its own. */
export function reportCourse(database: TestDatabase, actors: Actors) {
  const by = <T>(account: TestAccount, work: (ctx: Context) => Promise<T>, now?: string): Promise<T> =>
    actors.as(account, work, now ? { now } : {});
  const course = {
    by,
    open: async ({ clerk, period }: ReportWorld): Promise<Report> =>
      (await by(clerk, (ctx) => perform(ctx, openReport, { periodId: period.id }))).report,
    save: (account: TestAccount, reportId: string, figures: SaveFiguresInput['figures']) =>
      by(account, (ctx) => perform(ctx, saveFigures, { reportId, figures })),
    submit: (account: TestAccount, reportId: string, revision: number, declaredGaps?: string, now?: string) =>
      by(
        account,
        (ctx) => perform(ctx, submitReport, { reportId, revision, ...(declaredGaps ? { declaredGaps } : {}) }),
        now,
      ),
    approve: (account: TestAccount, reportId: string, revision: number, declaredGaps?: string, now?: string) =>
      by(
        account,
        (ctx) => perform(ctx, approveReport, { reportId, revision, ...(declaredGaps ? { declaredGaps } : {}) }),
        now,
      ),
    accept: (account: TestAccount, reportId: string, version: number) =>
      by(account, (ctx) => perform(ctx, acceptReport, { reportId, version })),
    sendBack: (
      account: TestAccount,
      reportId: string,
      version: number,
      { reason = 'Thiếu minh chứng', state = 'SUBMITTED' }: { reason?: string; state?: ReportState } = {},
    ) => by(account, (ctx) => perform(ctx, returnReport, { reportId, version, state, reason })),
    /** The commune's report with 90 jobs, sent in its first version; its revision is 3. */
    sent: async (world: ReportWorld): Promise<Report> => {
      const draft = await course.open(world);
      await course.save(world.clerk, draft.id, [{ indicatorId: world.jobs.id, value: '90' }]);
      return (await course.submit(world.clerk, draft.id, 2)).report;
    },
    figuresInTruth: async (reportId: string) =>
      (
        await database.truth.query<{ version: number; value: string | null; submitted: boolean; accepted: boolean }>(
          'select version, value::text, submitted, accepted from figure where report_id = $1 order by version, value',
          [reportId],
        )
      ).rows,
  };
  return course;
}
