import { newId } from '#kernel/columns.ts';
import type { Context } from '#kernel/context.ts';
import { tidy, tidyOrNull } from '#kernel/words.ts';
import { Decision, type DocumentKind } from './decision.entity.ts';
import type { Plan } from './plan.entity.ts';
import type { DecisionReferenceInput } from './plan.inputs.ts';

/** A decision of the plan's unit, of which nothing but `words` is known; a draft unless told. */
export async function newDecision(
  ctx: Context,
  { provinceId, unitId, departmentId, pos }: Pick<Plan, 'provinceId' | 'unitId' | 'departmentId' | 'pos'>,
  words: Pick<Decision, 'title'> & Partial<Decision>,
): Promise<Decision> {
  const nothingSaid = {
    ...{ number: null, signedOn: null, signer: null, signerTitle: null, replaces: null },
    ...{ kind: usualKind(departmentId), issuer: null, place: null, proposal: null, authority: null },
    ...{ legalBases: [], articles: [], recipients: [], annexCaptions: [] },
  };
  const draft = { issued: false, issuedAt: null, issuedBy: null, named: [] };
  const decision = ctx.em.create(
    Decision,
    { ...nothingSaid, ...draft, ...words, ...{ provinceId, id: newId(), unitId, departmentId, pos } },
    { persist: true },
  );
  // what cites the decision points at it by its id alone, so the decision must be there first
  await ctx.em.flush();
  return decision;
}

/** A department has no decisions: its plan is a kế hoạch. */
export const usualKind = (departmentId: string | null): DocumentKind => (departmentId === null ? 'DECISION' : 'PLAN');

/** The columns of a decision that its reference says. */
export const referenceColumns = ({ kind, number, signedOn, authority, signer }: DecisionReferenceInput) => ({
  ...(kind ? { kind } : {}),
  ...(authority === undefined ? {} : { authority: tidyOrNull(authority) }),
  number: tidyOrNull(number),
  signedOn: signedOn ?? null,
  signer: signer ? tidy(signer.name) : null,
  signerTitle: signer ? tidy(signer.title) : null,
});

/** In force from now on, by who acts. */
export const issuedNow = ({ now, actor }: Context) => ({ issued: true, issuedAt: now, issuedBy: actor.fullName });
