import type { Finding, Usual } from '@dich/measure';
import { groupBy, keyBy, loader } from '#kernel/loader.ts';
import { type AskedFigure, askedFigures } from './asked-figures.ts';
import { type CellRemark, remarksUpTo } from './cell-remark.queries.ts';
import { sameContent, sameFiles } from './content-hash.ts';
import type { FigureEvidence } from './figure-evidence.entity.ts';
import { evidenceOfVersions } from './figure-evidence.queries.ts';
import { type HeldIndicator, heldIndicators } from './held-indicators.queries.ts';
import { pastFigures } from './past-figures.queries.ts';
import type { Figure } from './report.entity.ts';
import { type EarlierFigure, earlierFigures, figuresById, figuresOfVersions } from './report.queries.ts';
import { findingsIn, usualIn } from './row-checks.ts';
import { cellOfReport, type SuppliedFigure, suppliedFigures } from './supplied-figures.ts';

/** A cell of a report: the indicator, what was typed, and what to hold it against. */
export interface ReportRow extends HeldIndicator {
  figure: Figure | null;
  files: FigureEvidence[];
  previous: Figure | null;
  previousPeriodId: string | null;
  lastYear: Figure | null;
  lastYearPeriodId: string | null;
  /** In the version that this one is compared with. */
  before: Figure | null;
  remarks: CellRemark[];
  changed: boolean;
  /** The previous one is of the same year: what is cumulated goes on from it. */
  previousInYear: boolean;
  /** What the unit usually reports here; null: too little is known. */
  usual: Usual | null;
  /** What looks wrong, each at the cell to look at first. */
  findings: Finding[];
  /** Null: the period’s own regime supplies it. */
  supplied: SuppliedFigure | null;
  /** What the same sender has said under regimes that only ask, where the period’s own supplies. */
  askedElsewhere: AskedFigure[];
}

/** Which version's figures the rows show, and with which version's they are compared; null: there is none before it. */
interface ShownReport {
  reportId: string;
  version: number;
  before: number | null;
  /** It was sent, or approved in its unit: whether its figures are counted stands with them. */
  frozen: boolean;
}

/** The rows of many reports in a fixed number of statements. */
export const rowsOfReport = loader<ShownReport, ReportRow[]>(
  async (ctx, shown) => {
    const ids = shown.map(({ reportId }) => reportId);
    const all = await heldIndicators(ctx, ids);
    const [supplied, asked] = [await suppliedFigures(ctx, all), await askedFigures(ctx, all)];
    const held = groupBy(all, ({ reportId }) => reportId);
    const versions = [
      ...shown,
      ...shown.flatMap(({ reportId, before }) => (before === null ? [] : [{ reportId, version: before }])),
    ];
    const figures = keyBy(await figuresOfVersions(ctx, versions), placeOf);
    const files = groupBy(await evidenceOfVersions(ctx, versions), placeOf);
    const remarks = await remarksUpTo(ctx, shown);
    const earlier = groupBy(await earlierFigures(ctx, ids), ({ reportId }) => reportId);
    const past = await pastFigures(ctx, ids);
    const earlierIds = [...earlier.values()].flat().flatMap(({ figureId }) => figureId ?? []);
    const figureById = keyBy(await figuresById(ctx, earlierIds), ({ id }) => id);
    return new Map(
      shown.map((report) => {
        const before = (earlier.get(report.reportId) ?? []).map((one) => ({
          ...one,
          figure: one.figureId === null ? null : (figureById.get(one.figureId) ?? null),
        }));
        const contentIn = (version: number, indicatorId: string): Content => {
          const place = placeOf({ reportId: report.reportId, version, indicatorId });
          return { figure: figures.get(place) ?? null, files: files.get(place) ?? [] };
        };
        const unchecked = (held.get(report.reportId) ?? []).map((indicator) =>
          rowOf(
            indicator,
            contentIn(report.version, indicator.indicatorId),
            report.before === null ? null : contentIn(report.before, indicator.indicatorId),
            {
              ...{ earlier: before, frozen: report.frozen, supplied: supplied.get(cellOfReport(indicator)) ?? null },
              askedElsewhere: asked.get(cellOfReport(indicator)) ?? [],
              remarks: (remarks.get(report.reportId) ?? []).filter(
                ({ indicatorId }) => indicatorId === indicator.indicatorId,
              ),
              usual: usualIn(indicator, past.get(cellOfReport(indicator)) ?? []),
            },
          ),
        );
        const findings = groupBy(findingsIn(unchecked), ({ indicatorIds: [first = ''] }) => first);
        const rows = unchecked.map((row) => ({ ...row, findings: findings.get(row.indicatorId) ?? [] }));
        return [nameOf(report), rows];
      }),
    );
  },
  (report) => nameOf(report),
);

const nameOf = ({ reportId, version, before }: ShownReport): string => `${reportId} ${version} ${before}`;

const placeOf = ({ reportId, version, indicatorId }: Pick<Figure, 'reportId' | 'version' | 'indicatorId'>): string =>
  `${reportId} ${version} ${indicatorId}`;

/** What a version says in a row. */
type Content = Pick<ReportRow, 'figure' | 'files'>;

type Earlier = EarlierFigure & { figure: Figure | null };

interface Beside {
  earlier: readonly Earlier[];
  frozen: boolean;
  supplied: SuppliedFigure | null;
  askedElsewhere: AskedFigure[];
  remarks: CellRemark[];
  usual: Usual | null;
}

function rowOf(
  indicator: HeldIndicator,
  { figure, files }: Content,
  versionBefore: Content | null,
  { earlier, frozen, supplied, askedElsewhere, remarks, usual }: Beside,
): Omit<ReportRow, 'findings'> {
  const asPart = figure && frozen ? figure.asPart : indicator.asPart;
  // a part is held against a part, what is of the whole against the whole
  const of = (role: EarlierFigure['role']) =>
    earlier.find(
      (one) => one.role === role && one.indicatorId === indicator.indicatorId && one.figure?.asPart === asPart,
    )?.figure ?? null;
  const previousPeriod = earlier.find(({ role }) => role === 'PREVIOUS') ?? null;
  const [previous, lastYear] = [of('PREVIOUS'), of('LAST_YEAR')];
  return {
    ...indicator,
    figure,
    files,
    // what was sent or approved stands as it did then; a draft follows who leads today
    counted: figure && frozen ? figure.counted : indicator.counted,
    asPart,
    ...{ supplied, askedElsewhere },
    previous,
    previousPeriodId: previousPeriod?.periodId ?? null,
    lastYear,
    lastYearPeriodId: earlier.find(({ role }) => role === 'LAST_YEAR')?.periodId ?? null,
    before: versionBefore?.figure ?? null,
    remarks,
    changed: versionBefore !== null && !(same(figure, versionBefore.figure) && sameFiles(files, versionBefore.files)),
    previousInYear: previousPeriod?.sameYear ?? false,
    usual,
  };
}

const same = (a: Figure | null, b: Figure | null): boolean => (a === null || b === null ? a === b : sameContent(a, b));
