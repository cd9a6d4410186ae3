import { readFileSync } from 'node:fs';
import { KINDS } from '@dich/measure';
import { z } from 'zod';
import { LEVELS } from '#kernel/context.ts';
import { DIRECTIONS, OVER_TIME, OVER_UNITS, SUM_POLICIES, SUPPLIED_BY, TYPED_AS } from './indicator.entity.ts';

/** The decision that an indicator is taken from: of a unit, or of the Prime Minister for all of a level. */
export const PROPOSAL_SOURCES = [
  'PHONG_BINH_2023',
  'HUONG_XUAN_2023',
  'HUONG_TRA_2022',
  'BAC_HONG_2021',
  'PHUOC_LONG_2021',
  'QD_05_2023',
] as const;

const words = z.string().min(1);
const step = z.union([words, z.strictObject({ name: words, also: z.array(words) })]);

const proposal = z.array(
  z.strictObject({
    key: words,
    level: z.enum(LEVELS),
    source: z.enum(PROPOSAL_SOURCES),
    name: words,
    unitOfMeasure: words,
    kind: z.enum(Object.keys(KINDS) as [keyof typeof KINDS, ...(keyof typeof KINDS)[]]),
    direction: z.enum(DIRECTIONS),
    numeratorName: words.nullable(),
    denominatorName: words.nullable(),
    operandUnit: words.nullable(),
    overTime: z.enum(OVER_TIME),
    typedAs: z.enum(TYPED_AS),
    overUnits: z.enum(OVER_UNITS),
    suppliedBy: z.enum(SUPPLIED_BY),
    sumPolicy: z.enum(SUM_POLICIES),
    quotaToSubUnits: z.boolean(),
    appliesToTypes: z.array(words).nullable(),
    weightKey: words.nullable(),
    parentKey: words.nullable(),
    grades: z.array(step).nullable(),
  }),
);
export type ProposedIndicator = z.infer<typeof proposal>[number];

const FILE = new URL('../../db/catalogue/proposed-indicators.json', import.meta.url);

let read: ProposedIndicator[] | undefined;

/** What is shipped for whoever begins with an empty catalogue, each after what it is a part of. */
export function proposedIndicators(): readonly ProposedIndicator[] {
  read ??= proposal.parse(JSON.parse(readFileSync(FILE, 'utf8')));
  return read;
}
