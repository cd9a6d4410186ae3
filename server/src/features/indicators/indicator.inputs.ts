import {
  day,
  decimal,
  flag,
  type Given,
  id,
  input,
  int,
  many,
  oneOf,
  optional,
  part,
  text,
  verbInput,
} from '#kernel/inputs.ts';
import { PercentFormulaEnum, ScoreColourEnum, ScoringRuleEnum } from './indicator.graphql.ts';

export const GradeStepInput = input(
  'GradeStepInput',
  {
    name: text('As it is shown and kept: "Hoàn thành tốt nhiệm vụ".'),
    also: optional(many(text(), 'What else it is called, in targets and figures: "B", "loại B".')),
  },
  'One grade of a scale.',
);

export const ColourBoundInput = input(
  'ColourBoundInput',
  {
    upTo: optional(decimal('In percent of target. Null: whatever is above the others; the last one has it.')),
    inclusive: flag('Whether the bound itself has the colour.'),
    colour: oneOf(ScoreColourEnum, 'What is shown up to the bound.'),
  },
  'A colour and up to where it holds.',
);

export const ScoringInput = input(
  'ScoringInput',
  {
    rule: oneOf(ScoringRuleEnum, 'Says which of the others are needed.'),
    formula: optional(oneOf(PercentFormulaEnum, 'Null: the indicator’s own.')),
    margin: optional(decimal('Of TOLERANCE: percent of the target.')),
    bounds: optional(many(part(ColourBoundInput), 'Of BANDS: rising; of LINEAR on its score, where given.')),
    redFlag: optional(decimal('Of LINEAR: in the indicator’s unit of measure.')),
    goal: optional(decimal('Of LINEAR: in the indicator’s unit of measure.')),
    decimals: optional(int('Of the score, half away from zero: 0 to 6. Null: 2.')),
    floor: optional(decimal('A percentage below it is shown as it. Null: 0.')),
  },
  'Cách chấm: by what a value has a score and a colour beside its verdict.',
);

export const SetIndicatorRuleInput = verbInput('SetIndicatorRuleInput', {
  indicatorId: optional(id('Null: every indicator that is a number and has no rule of its own; the province sets it.')),
  validFrom: optional(
    day('The first day on which it holds; a period is judged by what holds on its last day. Null: today.'),
  ),
  grades: optional(many(part(GradeStepInput), 'Of GRADE: its scale, worst first. Null: as the catalogue has it.')),
  scoring: optional(part(ScoringInput, 'Null: as the catalogue has it, else the province’s rule for all.')),
});
export type SetIndicatorRuleInput = Given<typeof SetIndicatorRuleInput>;

export const AdoptIndicatorsInput = verbInput('AdoptIndicatorsInput', {
  keys: many(text(), 'Which of `proposedIndicators`; all of them are made, or none.'),
});
export type AdoptIndicatorsInput = Given<typeof AdoptIndicatorsInput>;

export const CopyIndicatorsInput = verbInput('CopyIndicatorsInput', {
  indicatorIds: many(id(), 'Kept by units below, in use; all of them are made, or none.'),
});
export type CopyIndicatorsInput = Given<typeof CopyIndicatorsInput>;
