import { enumOf } from '#kernel/enums.ts';
import { many, object, oneOf, text } from '#kernel/objects.ts';
import { MISSING_KINDS, WEIGHTS } from './missing.ts';

export const MissingKindEnum = enumOf('MissingKind', MISSING_KINDS, 'What a plan can lack.', {
  NOTHING: 'It has no indicator, task or ended line.',
  QUESTION: 'Words of a target, its own or given down, can be read in more than one way.',
  RETIRED: 'An indicator is not used any more in its year.',
  TARGET: 'An indicator has no target, neither its own nor one assigned from above.',
  LEAD: 'No department leads an indicator, in a unit that has departments.',
  QUOTA: 'An indicator that is given down is not given to every sub-unit that it is for.',
  PART: 'Other departments are given parts of an indicator, and the one that leads it none.',
  SUM: 'Quotas do not make the unit’s target, or the years of a term do not make what holds for it.',
  YEARS: 'Words name the year before or after that of the plan, or were carried over with an old year.',
  TERM: 'A line falls short of what a term of the unit asks of its year, or cannot be compared with it.',
  DECISION: 'The document that is to put it in force has neither legal bases nor articles.',
  MEMBERS: 'A line that it ends is counted by a composite, which then counts fewer.',
  OWN_FIGURE:
    'Departments are given parts of an indicator of which no number of the unit is made: the unit types that itself.',
  QUOTAS_STAY:
    'Quotas of a plan that is replaced, or of lines that are ended, stay in force and are not given again yet.',
});

const MissingWeightEnum = enumOf('MissingWeight', WEIGHTS, 'What follows when a plan is issued so.', {
  BLOCKS: 'It is refused.',
  CONFIRM: 'It is issued with IssuePlanInput.holesReason.',
  EXPLAIN: 'It is issued with what IssuePlanInput asks for that: gapExplanation, carriedWordsSeen.',
  TELLS: 'It is issued.',
});

export const MissingType = object('Missing', 'Something that a plan lacks, of one kind.', {
  kind: oneOf(MissingKindEnum, 'What is missing.'),
  weight: oneOf(MissingWeightEnum, 'Whether it keeps the plan from being issued.'),
  names: many(text(), 'Names of the indicators that lack it; of YEARS the words. Empty: of the plan as a whole.'),
});

export const ChangedWordsType = object(
  'ChangedWords',
  'How the words of a draft differ from those that were returned.',
  {
    added: many(text(), 'Lines, targets, quotas and phân công as they stand now and did not then.'),
    removed: many(text(), 'Those that stood then and do not now.'),
  },
);

export const PlanHoleType = object('PlanHole', 'What a plan lacked when it was issued, of one kind.', {
  kind: oneOf(MissingKindEnum, 'What was missing.'),
  names: many(text(), 'The indicators that lacked it, by the names that they had.'),
});
