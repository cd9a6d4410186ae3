import { type Context, today } from '#kernel/context.ts';
import { keyBy } from '#kernel/loader.ts';
import { refuseAll } from '#kernel/refusal.ts';
import { problemsOfText, tidyOrNull } from '#kernel/words.ts';
import { approvalSays } from './approval.messages.ts';
import { contentHash } from './content-hash.ts';
import { isMeasured } from './figure.rules.ts';
import { evidenceOf } from './figure-evidence.queries.ts';
import { heldIndicators } from './held-indicators.queries.ts';
import { beginAfterReturn } from './next-version.ts';
import { renewFigures } from './renew-figures.ts';
import type { ReportVersion } from './report.entity.ts';
import { says } from './report.messages.ts';
import { figuresOf } from './report.queries.ts';
import { MAX_TEXT, problemsOfEstimate, problemsOfGaps, problemsOfUnexplained, shownVersion } from './report.rules.ts';
import type { ReportToChange } from './report-to-change.ts';
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
  const written = keyBy(await figuresOf(ctx, report.id, shownVersion(report, at)), ({ indicatorId }) => indicatorId);
  const held = await heldIndicators(ctx, [report.id]);
  const supplied = await suppliedFigures(ctx, held);
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
    ...problemsOfUnexplained(
      held.flatMap((row) => {
        const [figure, other] = [written.get(row.indicatorId), supplied.get(cellOfReport(row))];
        return figure && other && isUnexplained(figure, other) ? [row.name] : [];
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
