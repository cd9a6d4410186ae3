import { DecisionReferenceInput } from '#features/plans/plan.inputs.ts';
import {
  day,
  flag,
  type Given,
  id,
  input,
  int,
  many,
  oneOf,
  optional,
  part,
  seenRevision,
  text,
  verbInput,
} from '#kernel/inputs.ts';
import { MissingKindEnum } from './missing.graphql.ts';
import { OverYearsEnum } from './target.graphql.ts';

const planId = id('A plan of the viewer’s unit.');
const indicatorId = id('An indicator of the plan.');
const words = text('The words as they are to stand, at most 1,000 characters.');
const wordsOrNone = text('The words as they are to stand, at most 1,000 characters; empty removes the draft.');
const chosenReading = optional(int('Answers the question of ambiguous words: an index of their candidates, from 0.'));
const gapExplanation = optional(text('Why quotas and the unit’s own target differ; needed when they do.'));
const overYears = optional(
  oneOf(
    OverYearsEnum,
    'Of a plan of a term: how its years reach it. Left out: as the words say; what they do not say is asked.',
  ),
);
const seen = optional(
  text(
    'The words of the draft last read in the cell; null: there was none. A cell that somebody else has changed since, to something else than what is sent, is refused as STALE and says theirs, by, at. Left out: whatever there is.',
  ),
);

const draftsSeen = text(
  'draftsDigest of the plan, read together with the targets that were seen; refused as STALE where drafts have changed since, with who changed which, and where they were submitted, returned or taken back since.',
);

const changesSeen = text(
  'changesDigest of the plan, read together with what was shown; refused as STALE where the unit above has assigned, adjusted or withdrawn more since, with what.',
);

export const DraftTargetInput = input(
  'DraftTargetInput',
  {
    unitId: id('A sub-unit of the plan’s unit; with departmentId the plan’s unit itself.'),
    departmentId: optional(
      id(
        'A department of the plan’s unit that is there today (in a year that is over: at its end). Left out: a sub-unit is given it.',
      ),
    ),
    indicatorId,
    text: wordsOrNone,
    seen,
    chosenReading,
    overYears,
    illustrative: optional(flag('Số liệu minh họa: in no document.')),
  },
  'One cell of the grid: what one sub-unit, or one department of the unit, is given of one indicator.',
);
export type DraftTargetInput = Given<typeof DraftTargetInput>;

export const DraftAssignmentsInput = verbInput('DraftAssignmentsInput', {
  planId,
  targets: many(part(DraftTargetInput), 'The cells that change; others stay.'),
});
export type DraftAssignmentsInput = Given<typeof DraftAssignmentsInput>;

export const OwnTargetInput = input(
  'OwnTargetInput',
  { indicatorId, text: wordsOrNone, seen, chosenReading, overYears },
  'What the unit strives for of one indicator.',
);
export type OwnTargetInput = Given<typeof OwnTargetInput>;

export const SetOwnTargetsInput = verbInput('SetOwnTargetsInput', {
  planId,
  targets: many(part(OwnTargetInput), 'The indicators that change; others stay.'),
});
export type SetOwnTargetsInput = Given<typeof SetOwnTargetsInput>;

export const YearPartInput = input(
  'YearPartInput',
  {
    unitId: optional(
      id(
        'A sub-unit that a quota of the indicator is drafted for. Left out: the drafted target of the plan’s own unit.',
      ),
    ),
    indicatorId: id('An indicator that a target is drafted for.'),
    year: int('One of the plan’s term.'),
    text: wordsOrNone,
    seen,
    chosenReading,
  },
  'What one year of a term has to reach of one indicator, by the unit or by what a sub-unit is given.',
);

export const SetYearPartsInput = verbInput('SetYearPartsInput', {
  planId: id(
    'A plan of a term, of the viewer’s unit: a draft; where only parts of quotas are written, also an issued one.',
  ),
  parts: many(part(YearPartInput), 'The parts that change; others stay.'),
});
export type SetYearPartsInput = Given<typeof SetYearPartsInput>;

const until = int('The month of the year at whose end it is to be reached: 3, 6, 9, or another from 1 to 11.');
const phaseWords = text(
  'A share of the year’s target ("20%"), or a level counted from the start of the year ("50 tỷ đồng"); at most 100 characters. What may be either is AMBIGUOUS.',
);

export const PhaseInput = input(
  'PhaseInput',
  {
    unitId: optional(
      id(
        'A sub-unit that a quota is drafted for. Left out, also departmentId: the drafted target of the plan’s own unit.',
      ),
    ),
    departmentId: optional(id('A department of the plan’s unit that a target is drafted for.')),
    indicatorId: id('An indicator that a target is drafted for.'),
    until,
    text: phaseWords,
    seen,
  },
  'What one drafted target has to reach by the end of one month of its year. An empty text takes the phase away.',
);

export const SetPhasesInput = verbInput('SetPhasesInput', {
  planId: id('A plan of a year, of the viewer’s unit: a draft; where only quotas are phased, also an issued one.'),
  phases: many(part(PhaseInput), 'The phases that change; others stay.'),
});
export type SetPhasesInput = Given<typeof SetPhasesInput>;

export const AdjustedPhaseInput = input(
  'AdjustedPhaseInput',
  { until, text: phaseWords },
  'What is to be reached by the end of one month of the year from now on.',
);

export const AssignTargetsInput = verbInput('AssignTargetsInput', {
  planId,
  draftsSeen,
  changesSeen,
  decision: optional(
    part(
      DecisionReferenceInput,
      'The decision that gives them; without a day they hold from today. Null: the plan’s own.',
    ),
  ),
  gapExplanation,
});
export type AssignTargetsInput = Given<typeof AssignTargetsInput>;

export const AcknowledgeTargetsInput = verbInput('AcknowledgeTargetsInput', {
  targetIds: many(
    id(),
    'What the viewer’s unit, or the department that the viewer heads, was given; those acknowledged before stay as they were. All of them or none.',
  ),
});
export type AcknowledgeTargetsInput = Given<typeof AcknowledgeTargetsInput>;

export const AdjustedYearPartInput = input(
  'AdjustedYearPartInput',
  { year: int('One of the term.'), text: words, chosenReading },
  'What one year of a term has to reach from now on.',
);

export const AdjustedTargetInput = input(
  'AdjustedTargetInput',
  {
    targetId: id('The entry in force that it takes the place of.'),
    revision: seenRevision,
    text: words,
    chosenReading,
    overYears,
    yearParts: optional(
      many(part(AdjustedYearPartInput), 'Of a term: all parts of its years from now on. Left out: as they stand.'),
    ),
    phases: optional(many(part(AdjustedPhaseInput), 'Of a year: all its phases from now on. Left out: as they stand.')),
  },
  'One target as it is to stand from now on.',
);
export type AdjustedTargetInput = Given<typeof AdjustedTargetInput>;

export const AdjustTargetsInput = verbInput('AdjustTargetsInput', {
  planId,
  changesSeen,
  reason: text('Why; kept in the ledger.'),
  decision: part(DecisionReferenceInput, 'The decision that adjusts them; without a day they hold from today.'),
  gapExplanation,
  targets: many(part(AdjustedTargetInput), 'One balanced entry: what one unit or department gives up another takes.'),
});
export type AdjustTargetsInput = Given<typeof AdjustTargetsInput>;

export const WithdrawTargetsInput = verbInput('WithdrawTargetsInput', {
  targetIds: many(id(), 'Entries in force that the viewer’s unit set; all of them or none.'),
  reason: text('Why; kept in the ledger.'),
  decision: optional(
    part(
      DecisionReferenceInput,
      'The document that withdraws them, from its day on. Left out: from today, under none.',
    ),
  ),
});
export type WithdrawTargetsInput = Given<typeof WithdrawTargetsInput>;

export const RegisterProposalInput = verbInput('RegisterProposalInput', {
  planId: id('A plan of the viewer’s unit that holds the indicator.'),
  indicatorId,
  text: words,
  chosenReading,
  overYears,
});
export type RegisterProposalInput = Given<typeof RegisterProposalInput>;

export const SubmitPlanInput = verbInput('SubmitPlanInput', {
  planId,
  revision: seenRevision,
  draftsSeen,
  missingSeen: many(
    oneOf(MissingKindEnum),
    'The kinds of Plan.missing that were seen. What is missing with CONFIRM or EXPLAIN and is not among them is AMBIGUOUS.',
  ),
  note: optional(text('What the leader is told with it, such as why something is missing; at most 5,000 characters.')),
});
export type SubmitPlanInput = Given<typeof SubmitPlanInput>;

export const IssuePlanInput = verbInput('IssuePlanInput', {
  planId,
  revision: seenRevision,
  draftsSeen,
  changesSeen,
  decision: part(DecisionReferenceInput, 'The decision that puts it in force.'),
  holdsFrom: optional(
    day('The first day of its targets where the decision bears none; needed once the plan’s year has begun.'),
  ),
  carriedWordsSeen: optional(
    flag('Somebody has looked at Plan.carriedWords and the years in them are meant. Needed where there are any.'),
  ),
  gapExplanation,
  holesReason: optional(
    text(
      'Why it is issued although it lacks what Plan.missing says with CONFIRM; at most 5,000 characters, kept and shown with the plan.',
    ),
  ),
});
export type IssuePlanInput = Given<typeof IssuePlanInput>;

export const AcceptStaleInput = verbInput('AcceptStaleInput', {
  planId,
  revision: seenRevision,
  changesSeen,
});
export type AcceptStaleInput = Given<typeof AcceptStaleInput>;
