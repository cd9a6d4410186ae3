import { about, record } from '#kernel/audit.ts';
import type { Context } from '#kernel/context.ts';
import { refuseAll } from '#kernel/refusal.ts';
import { tidy, tidyOrNull } from '#kernel/words.ts';
import { Decision } from './decision.entity.ts';
import { problemsOfDecisionWords } from './decision.rules.ts';
import type { SaveDecisionInput } from './document.inputs.ts';
import { newDecision, usualKind } from './new-decision.ts';
import type { Plan } from './plan.entity.ts';
import { raiseRevision } from './plan.queries.ts';
import { planToEdit } from './plan-to-change.ts';

/** Writes the decision that is to put a draft in force, as far as its words are known before it is issued. */
export async function saveDecision(
  ctx: Context,
  input: SaveDecisionInput,
): Promise<{ decision: Decision; plan: Plan }> {
  const plan = await planToEdit(ctx, input);
  refuseAll(problemsOfDecisionWords(input));
  const { signer } = input;
  const words = wordsOf({
    ...input,
    ...{
      kind: input.kind ?? usualKind(plan.departmentId),
      signer: signer?.name ?? null,
      signerTitle: signer?.title ?? null,
    },
  });
  const known =
    plan.decisionId === null
      ? null
      : await ctx.em.findOneOrFail(Decision, { provinceId: plan.provinceId, id: plan.decisionId });
  const before = known && wordsOf(known);
  const decision = known ? ctx.em.assign(known, words) : await newDecision(ctx, plan, words);
  ctx.em.assign(plan, { decisionId: decision.id });
  await raiseRevision(ctx, plan);
  await record(ctx, about(decision, plan), { before, after: words });
  return { decision, plan };
}

type Words = Omit<SaveDecisionInput, 'planId' | 'revision' | 'clientMutationId' | 'kind' | 'signer'> &
  Pick<Decision, 'kind' | 'signer' | 'signerTitle'>;

const lines = (given: readonly string[] | null | undefined) => (given ?? []).map(tidy);

const wordsOf = ({ kind, title, ...rest }: Words) => ({
  kind,
  title: tidy(title),
  ...{ issuer: tidyOrNull(rest.issuer), place: tidyOrNull(rest.place), proposal: tidyOrNull(rest.proposal) },
  ...{ authority: tidyOrNull(rest.authority), replaces: tidyOrNull(rest.replaces) },
  ...{ signer: tidyOrNull(rest.signer), signerTitle: tidyOrNull(rest.signerTitle) },
  ...{ legalBases: lines(rest.legalBases), articles: lines(rest.articles) },
  ...{ recipients: lines(rest.recipients), annexCaptions: lines(rest.annexCaptions) },
});
