import { EvidenceFileType } from '#features/evidence/evidence.graphql.ts';
import { byId } from '#kernel/arguments.ts';
import { optional, record } from '#kernel/objects.ts';
import { queries, query } from '#kernel/queries.ts';
import { fileOfFigure, shownFile } from './figure-evidence.queries.ts';

export const FigureEvidenceQueries = queries({
  figureEvidence: query(
    optional(
      record(EvidenceFileType, 'Tệp minh chứng of a figure, to be opened. Null: unknown, or not for this reader.'),
    ),
    { id: byId },
    async (ctx, { id }) => {
      const file = await fileOfFigure(ctx, id);
      return file && shownFile(file);
    },
  ),
});
