import { z } from 'zod';
import { PLAN_FAULT_CODES } from '#features/plans/plan.entity.ts';

/** An exact decimal with a dot, never a float. */
export const decimal = z.string().regex(/^-?\d+(\.\d+)?$/);
export const date = z.iso.date();
export const moment = z.iso.datetime({ offset: true });
export const words = z.string().min(1);

export const faultCode = z.enum(PLAN_FAULT_CODES);
export const kind = z.enum(['QUANTITY', 'RATIO', 'RATE_OF_CHANGE', 'STATUS', 'GRADE', 'COMPOSITE', 'FREQUENCY']);
export const direction = z.enum(['HIGHER', 'LOWER', 'BAND', 'NONE']);
export const overTime = z.enum(['SUM', 'LAST', 'AVERAGE', 'MIN', 'MAX', 'NONE']);
export const typedAs = z.enum(['PERIOD', 'CUMULATIVE']);
export const overUnits = z.enum([
  'SUM',
  'RATIO_OF_SUMS',
  'WEIGHTED_AVERAGE',
  'AVERAGE',
  'MIN',
  'MAX',
  'COUNT_ACHIEVED',
  'NONE',
]);
export const suppliedBy = z.enum(['DEPARTMENTS', 'SUB_UNITS', 'BOTH']);
export const sumPolicy = z.enum([
  'CHILDREN_EQUAL',
  'CHILDREN_AT_LEAST',
  'EACH_AT_LEAST',
  'WEIGHTED_MEAN',
  'NOT_COMPARABLE',
]);
