import { addDays } from '@dich/measure';
import { type Context, today } from '#kernel/context.ts';
import type { Office } from './account.entity.ts';

/** Of an office that ends at once: yesterday; of one that began today or later, its first. */
export function lastDayAtOnce(ctx: Context, office: Pick<Office, 'validFrom'>): string {
  const yesterday = addDays(today(ctx), -1);
  return [yesterday, office.validFrom].sort().at(-1) ?? yesterday;
}
