import type { AttachedFile } from '#features/evidence/evidence.graphql.ts';
import type { Context } from '#kernel/context.ts';
import { groupBy, loader } from '#kernel/loader.ts';
import { FigureEvidence } from './figure-evidence.entity.ts';
import type { Figure, Report } from './report.entity.ts';
import { inScope, versionsOf } from './report.queries.ts';

/** The word that stands for files of figures in an address. */
export const OF_FIGURES = 'figures';

export const shownFile = (file: FigureEvidence): AttachedFile => ({ ...file, fileOf: OF_FIGURES });

export const shownFiles = (files: readonly FigureEvidence[]): AttachedFile[] => files.map(shownFile);

type OfVersion = Pick<FigureEvidence, 'reportId' | 'version'>;

/** Files of versions that the reader was let through to, in the order in which they were attached. */
export const evidenceOfVersions = (ctx: Context, versions: readonly OfVersion[]): Promise<FigureEvidence[]> =>
  ctx.em.find(
    FigureEvidence,
    { ...inScope(ctx), $or: versions.map(({ reportId, version }) => ({ reportId, version })) },
    { orderBy: { attachedAt: 'asc', id: 'asc' }, disableIdentityMap: true },
  );

export const evidenceOf = (ctx: Context, reportId: string, version: number): Promise<FigureEvidence[]> =>
  evidenceOfVersions(ctx, [{ reportId, version }]);

type OfFigure = Pick<Figure, 'reportId' | 'version' | 'indicatorId'>;

const nameOf = ({ reportId, version, indicatorId }: OfFigure): string => `${reportId} ${version} ${indicatorId}`;

/** Files of figures, which whoever reads the figure reads. */
export const evidenceOfFigure = loader<OfFigure, FigureEvidence[]>(
  async (ctx, figures) => groupBy(await evidenceOfVersions(ctx, versionsIn(figures)), nameOf),
  nameOf,
);

const versionsIn = (figures: readonly OfFigure[]): OfVersion[] => [
  ...new Map(figures.map((figure) => [`${figure.reportId} ${figure.version}`, figure])).values(),
];

/** A file of a version that the reader reads. */
export async function fileOfFigure(ctx: Context, id: string): Promise<FigureEvidence | null> {
  const found = await ctx.em.findOne(FigureEvidence, { ...inScope(ctx), id });
  if (!found) return null;
  const versions = await versionsOf(ctx, [found.reportId]);
  return versions.some(({ version }) => version === found.version) ? found : null;
}

/** Marks the files of a version as submitted with it, or no longer: all that can be changed of one. */
export const markEvidence = (
  ctx: Context,
  { provinceId, pos, id: reportId }: Report,
  version: number,
  submitted: boolean,
): Promise<number> => ctx.em.nativeUpdate(FigureEvidence, { provinceId, pos, reportId, version }, { submitted });
