import { type Given, id, many, oneOf, optional, text, verbInput } from '#kernel/inputs.ts';
import { MissingKindEnum } from './missing.graphql.ts';

const planId = id('An issued plan of the viewer’s unit.');

export const SubmitQuotasInput = verbInput('SubmitQuotasInput', {
  planId,
  draftsSeen: text(
    'draftsDigest of the plan, read together with the targets that were seen; refused as STALE where drafts have changed since, with who changed which, and where they were submitted, returned or taken back since.',
  ),
  missingSeen: many(
    oneOf(MissingKindEnum),
    'The kinds of AssignmentGrid.missing that were seen. What is missing with EXPLAIN and is not among them is AMBIGUOUS.',
  ),
  note: optional(text('What the leader is told with them, at most 5,000 characters.')),
});
export type SubmitQuotasInput = Given<typeof SubmitQuotasInput>;

export const TakeQuotasBackInput = verbInput('TakeQuotasBackInput', { planId });
export type TakeQuotasBackInput = Given<typeof TakeQuotasBackInput>;

export const ReturnQuotasInput = verbInput('ReturnQuotasInput', {
  planId,
  reason: text('Why, at most 5,000 characters; kept, and shown to who submitted them.'),
});
export type ReturnQuotasInput = Given<typeof ReturnQuotasInput>;
