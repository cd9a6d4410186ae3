import { day, flag, type Given, id, many, oneOf, optional, part, text, verbInput } from '#kernel/inputs.ts';
import {
  IndicatorDirectionEnum,
  IndicatorKindEnum,
  OverTimeEnum,
  OverUnitsEnum,
  PercentFormulaEnum,
  SumPolicyEnum,
  SuppliedByEnum,
  TypedAsEnum,
} from './indicator.graphql.ts';
import { GradeStepInput, ScoringInput } from './indicator.inputs.ts';

/** What an indicator means, as far as it is stated; the rest is guessed from its words, or stays as it was. */
export const MEANING = {
  definition: optional(text('What is counted and what is not. Empty: nothing is said.')),
  kind: optional(oneOf(IndicatorKindEnum, 'Null: as its words say.')),
  direction: optional(oneOf(IndicatorDirectionEnum, 'Null: as its words say; asked where they do not.')),
  numeratorName: optional(text('Of RATIO: what is counted. Null: as its name says.')),
  denominatorName: optional(text('Of RATIO: of what; asked where its name does not say.')),
  operandUnit: optional(text('Of RATIO: what both are counted in: "hộ", "hồ sơ".')),
  overTime: optional(oneOf(OverTimeEnum, 'Null: as its words say.')),
  typedAs: optional(oneOf(TypedAsEnum, 'Null: PERIOD, of a rate of change CUMULATIVE.')),
  overUnits: optional(oneOf(OverUnitsEnum, 'Null: as its words say.')),
  weightIndicatorId: optional(id('Of WEIGHTED_AVERAGE: a QUANTITY that weighs, e.g. the population.')),
  suppliedBy: optional(oneOf(SuppliedByEnum, 'Null: as its words say; of a unit with none below it DEPARTMENTS.')),
  sumPolicy: optional(oneOf(SumPolicyEnum, 'Null: as its operator over units says.')),
  quotaToSubUnits: optional(flag('Null: where it adds up over units.')),
  appliesToTypes: optional(many(text(), 'Types of unit that report it: "Xã", "Phường". Null or empty: every type.')),
  percentFormula: optional(oneOf(PercentFormulaEnum, 'Null: BASELINE_GAP of lower-is-better, else R_OVER_T.')),
  regimeId: optional(
    id(
      'The one regime whose figures count: the unit’s own, of a unit above, or shared. Null: quality objectives (MTCL).',
    ),
  ),
  askingRegimeIds: optional(
    many(
      id(),
      'Other regimes that ask for it, each once: what is reported under them stands beside. Null: none, or as it was.',
    ),
  ),
  note: optional(text('What its keepers remark about it.')),
};

export const CreateIndicatorInput = verbInput('CreateIndicatorInput', {
  name: text('As officials call it, without a year in it.'),
  unitOfMeasure: optional(
    text('Đơn vị tính: "%", "tỷ đồng", "đạt/không đạt". Null: as name or target say; else asked.'),
  ),
  targetText: optional(text('A target of it in words ("dưới 3%"): it says more of what is meant; it is not kept.')),
  code: optional(
    text('Capitals, digits, "_" and "-"; one in the country. Null: made of the name and the unit’s code.'),
  ),
  ...MEANING,
  parentId: optional(id('What it is a part of ("trong đó"): the unit’s own, or of a unit above.')),
  grades: optional(many(part(GradeStepInput), 'Of GRADE: its own scale, worst first. Null: one that is known.')),
  scoring: optional(part(ScoringInput, 'Null: the province’s rule for all.')),
  validFrom: optional(
    day('Since when it means this, today at the latest. Null: 1 January of last year, so that a base can be typed.'),
  ),
  notSameIds: optional(many(id(), 'Indicators of the same name that were shown and are not meant.')),
});
export type CreateIndicatorInput = Given<typeof CreateIndicatorInput>;

/** The parts of a meaning in any input that states some. */
export type MeaningWords = Pick<CreateIndicatorInput, keyof typeof MEANING | 'unitOfMeasure'>;
