import { PlanType } from '#features/plans/plan.graphql.ts';
import { planById } from '#features/plans/plan.loaders.ts';
import { kept, verb, verbs } from '#kernel/verbs.ts';
import * as inputs from './quota-submission.inputs.ts';
import { returnQuotas } from './return-quotas.ts';
import { submitQuotas } from './submit-quotas.ts';
import { takeQuotasBack } from './take-quotas-back.ts';

const plan = kept(PlanType, planById);

export const QuotaSubmissionVerbs = verbs({
  submitQuotas: verb({
    does: 'Trình: what is drafted for sub-units and departments under an issued plan is handed to the leader, and not written in until it is decided or taken back.',
    afterEnd: 'BEGINS',
    takes: inputs.SubmitQuotasInput,
    answers: { plan },
    by: submitQuotas,
  }),
  takeQuotasBack: verb({
    does: 'Rút lại: quotas that wait for the leader are written in again.',
    afterEnd: 'FINISHES',
    takes: inputs.TakeQuotasBackInput,
    answers: { plan },
    by: takeQuotasBack,
  }),
  returnQuotas: verb({
    does: 'Trả lại: a leader gives submitted quotas back with a reason; they are written in again.',
    afterEnd: 'FINISHES',
    takes: inputs.ReturnQuotasInput,
    answers: { plan },
    by: returnQuotas,
  }),
});
