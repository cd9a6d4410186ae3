import type { Context } from '#kernel/context.ts';
import type { Report } from './report.entity.ts';
import { reportById } from './report.loaders.ts';
import type { SeenReport } from './seen-report.ts';

/**
 * How every field of a report is found: of the report as its reader sees it, whatever record leads here. What a verb
 * answers is its row, which knows of versions that the reader may not read.
 */
export const ofSeen =
  <V>(find: (report: SeenReport, ctx: Context) => V | Promise<V>) =>
  async ({ id }: Report, ctx: Context): Promise<V> => {
    const seen = await reportById(ctx).load(id);
    if (!seen) throw new Error(`a report is shown to somebody who may not read it: ${id}`);
    return find(seen, ctx);
  };
