import { type GradeStep, scaleFor } from '@dich/measure';
import { indicatorOn } from '#features/indicators/indicator.loaders.ts';
import type { Context } from '#kernel/context.ts';
import { askedOf } from './figure.rules.ts';
import type { HeldIndicator } from './held-indicators.queries.ts';

type Cell = Pick<HeldIndicator, 'indicatorId' | 'kind' | 'reading' | 'periodKind' | 'endsOn'>;

/**
 * By which scale the grade of a cell is typed: the indicator's own as it was on the last day of the period, else the one
 * that its target names. Null: no grade is asked for, or no scale is known.
 */
export async function scaleOfGrades(ctx: Context, cell: Cell): Promise<readonly GradeStep[] | null> {
  if (askedOf(cell).form !== 'GRADE') return null;
  const meaning = await indicatorOn(ctx).load({ indicatorId: cell.indicatorId, on: cell.endsOn });
  return scaleFor(meaning?.grades, cell.reading);
}
