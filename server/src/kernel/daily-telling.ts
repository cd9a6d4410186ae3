import type { Context, OfficeKind } from './context.ts';
import type { Telling } from './notice.ts';

/**
 * What a room tells people of because a day has come, and no verb: `daily` of its register entry. Everybody who holds such
 * an office is looked at once a day, as they would see it themselves (features/notices/daily-visit.ts), and may be looked
 * at again: what is told is found from what is so today, and its occasion says which time it is.
 */
export interface DailyTelling {
  /** Whoever holds another office is told nothing. */
  readonly offices: readonly OfficeKind[];
  /** `since`: the day on which they were last looked at, some days ago where the server was down; null: never. */
  find(ctx: Context, since: string | null): Promise<readonly Telling[]>;
}
