import { type Context, today } from '#kernel/context.ts';
import { keyBy } from '#kernel/loader.ts';
import { refuseAll } from '#kernel/refusal.ts';
import { problemsOfText, tidyOrNull } from '#kernel/words.ts';
import { approvalSays } from './approval.messages.ts';
import { askedFigures } from './asked-figures.ts';
import { remarksUpTo } from './cell-remark.queries.ts';
import { problemsOfUnanswered } from './cell-remark.rules.ts';
import { contentHash, sameContent, sameFiles } from './content-hash.ts';
import { isMeasured } from './figure.rules.ts';
import { evidenceOf, evidenceOfVersions } from './figure-evidence.queries.ts';
import { type HeldIndicator, heldIndicators } from './held-indicators.queries.ts';
import { beginAfterReturn } from './next-version.ts';
import { renewFigures } from './renew-figures.ts';
import type { Figure, ReportVersion } from './report.entity.ts';
import { says } from './report.messages.ts';
import { figuresOf } from './report.queries.ts';
import { MAX_TEXT, problemsOfEstimate, problemsOfGaps, problemsOfUnexplained, shownVersion } from './report.rules.ts';
import { rowsOfReport } from './report-rows.loaders.ts';
import type { ReportToChange } from './report-to-change.ts';
import { problemsOfFindings } from './row-checks.ts';
import { cellOfReport, isUnexplained, suppliedFigures } from './supplied-figures.ts';

interface Said {
  declaredGaps?: string | null;
  asEstimate?: boolean | null;
}

/**
 * What approving and sending have in common: the version that was being written is whole, or says why it is not, and has
 * the hash of its content. Once it is approved it is sent as it is.
 */
export async function freezeVersion(ctx: Context, found: ReportToChange, said: Said): Promise<ReportVersion> {
  const { report, at, window } = found;
  const declaredGaps = tidyOrNull(said.declaredGaps);
  const estimate = said.asEstimate ?? false;
  if (at.draft?.approvedAt) {
    refuseAll(problemsOfOther(at.draft, { declaredGaps, estimate }));
    return at.draft;
  }
  const shown = { reportId: report.id, version: shownVersion(report, at) };
  const written = keyBy(await figuresOf(ctx, report.id, shown.version), ({ indicatorId }) => indicatorId);
  const held = await heldIndicators(ctx, [report.id]);
  const [supplied, asked] = [await suppliedFigures(ctx, held), await askedFigures(ctx, held)];
  const rows = (await rowsOfReport(ctx).load({ ...shown, before: null, frozen: false })) ?? [];
  const missing = held.filter(({ required, indicatorId }) => {
    const figure = written.get(indicatorId);
    return required && !(figure && isMeasured(figure));
  });
  refuseAll([
    ...problemsOfEstimate(window, estimate, today(ctx)),
    ...problemsOfText(['declaredGaps'], declaredGaps, { what: says.declaredGaps(), max: MAX_TEXT, optional: true }),
    ...problemsOfGaps(
      missing.map(({ name }) => name),
      declaredGaps,
    ),
    ...(await problemsOfRemarksLeft(ctx, found, { held, written })),
    ...problemsOfFindings(rows),
    ...problemsOfUnexplained(
      held.flatMap((row) => {
        const [figure, cell] = [written.get(row.indicatorId), cellOfReport(row)];
        const elsewhere = [...[supplied.get(cell) ?? []].flat(), ...(asked.get(cell) ?? [])];
        return figure && isUnexplained(figure, elsewhere) ? [row.name] : [];
      }),
    ),
  ]);
  const version = at.draft ?? (await beginAfterReturn(ctx, report, at));
  await renewFigures(ctx, report, version, { held, estimate });
  const hash = contentHash(
    await figuresOf(ctx, report.id, version.version),
    await evidenceOf(ctx, report.id, version.version),
  );
  return Object.assign(version, { contentHash: hash, estimate, declaredGaps });
}

/** After a return: each remark is answered, or its cell says something else than what was returned. */
async function problemsOfRemarksLeft(
  ctx: Context,
  { report, at }: ReportToChange,
  { held, written }: { held: readonly HeldIndicator[]; written: ReadonlyMap<string, Figure> },
) {
  const returned = at.last?.returnedAt ? at.last.version : null;
  if (returned === null) return [];
  const shown = shownVersion(report, at);
  const remarks = (await remarksUpTo(ctx, [{ reportId: report.id, version: shown }])).get(report.id) ?? [];
  if (remarks.length === 0) return [];
  const before = keyBy(await figuresOf(ctx, report.id, returned), ({ indicatorId }) => indicatorId);
  const files = await evidenceOfVersions(ctx, [
    { reportId: report.id, version: shown },
    { reportId: report.id, version: returned },
  ]);
  return problemsOfUnanswered(remarks, returned, held, (indicatorId) => {
    const [now, then] = [written.get(indicatorId), before.get(indicatorId)];
    const filesIn = (version: number) =>
      files.filter((one) => one.indicatorId === indicatorId && one.version === version);
    const isSame = now && then ? sameContent(now, then) : now === then;
    return isSame && sameFiles(filesIn(shown), filesIn(returned));
  });
}

/** Whoever says of an approved version something else than was approved is told so. */
const problemsOfOther = (
  { declaredGaps, estimate }: ReportVersion,
  said: { declaredGaps: string | null; estimate: boolean },
) => [
  ...(said.declaredGaps === null || said.declaredGaps === declaredGaps
    ? []
    : [{ code: 'INVALID' as const, path: ['declaredGaps'], message: approvalSays.isApproved() }]),
  ...(!said.estimate || estimate
    ? []
    : [{ code: 'INVALID' as const, path: ['asEstimate'], message: approvalSays.isApproved() }]),
];

/** What a version says once it is approved in its unit by who acts. */
export const approvedBy = ({ actor, now }: Context, { approval }: ReportToChange) => ({
  approvedAt: now,
  approvedBy: actor.fullName,
  approvedByAccountId: actor.accountId,
  selfApproved: approval.typedBy.includes(actor.accountId),
});
