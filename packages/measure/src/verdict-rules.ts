/**
 * The row of the table of DOMAIN.md, section 4, that gave a verdict; those from CHANGE_BY on stand beside the table. The
 * contract says what each means.
 */
export const VERDICT_RULES = [
  'AT_LEAST',
  'ALL_CASES',
  'ABOVE',
  'RANGE',
  'KEEP_WITHIN',
  'BELOW',
  'NOT_OVER',
  'FALL_BY_POINTS',
  'FALL_TO',
  'COUNT_OF',
  'OVER_ASSIGNED',
  'GRADE_AT_LEAST',
  'STATUS',
  'MEMBERS',
  'EVERY_SUB_PERIOD',
  'ZERO_EVENT',
  'SHARES_OF_WHOLE',
  'CHANGE_BY',
  'DIRECTION_ONLY',
  'EACH_UNIT',
  'ALL_PARTS',
  'DEADLINE',
  'APPROXIMATE',
  'MANUAL',
  'RESULT',
] as const;

export type Rule = (typeof VERDICT_RULES)[number];
