import { Decision } from '#features/plans/decision.entity.ts';
import type { Plan } from '#features/plans/plan.entity.ts';
import { problemsOfText } from '#features/plans/plan.rules.ts';
import { type Context, today } from '#kernel/context.ts';
import type { Problem } from '#kernel/refusal.ts';

/** The document that gives or adjusts. Without a number the document has none (chưa có số); it is never invented. */
export interface DecisionReference {
  number: string | null;
  /** YYYY-MM-DD. */
  signedOn: string | null;
}

/** Where the input names them. */
interface Paths {
  number: string[];
  signedOn: string[];
}

export const isGiven = ({ number, signedOn }: DecisionReference): boolean => number !== null || signedOn !== null;

export function problemsOfReference(ctx: Context, { number, signedOn }: DecisionReference, paths: Paths): Problem[] {
  return [
    ...problemsOfText(paths.number, number, { what: 'số quyết định', max: 100, optional: true }),
    ...(signedOn !== null && signedOn > today(ctx)
      ? [
          {
            code: 'INVALID' as const,
            path: paths.signedOn,
            message: 'Ngày ký không thể sau hôm nay. Hãy kiểm tra lại.',
          },
        ]
      : []),
  ];
}

/** The unit's issued decision of that number and day. Null: there is none yet, or it has no number to be known by. */
export const knownDecision = async (
  ctx: Context,
  { provinceId, unitId }: Plan,
  { number, signedOn }: DecisionReference,
): Promise<Decision | null> =>
  number === null ? null : ctx.em.findOne(Decision, { provinceId, unitId, number, signedOn, issued: true });

export async function newDecision(
  ctx: Context,
  { provinceId, unitId, pos }: Plan,
  { number, signedOn }: DecisionReference,
  title: string,
): Promise<Decision> {
  const decision = ctx.em.create(
    Decision,
    {
      provinceId,
      unitId,
      pos,
      number,
      signedOn,
      title,
      signer: null,
      signerTitle: null,
      legalBases: [],
      articles: [],
      recipients: [],
      replaces: null,
      issued: true,
      issuedAt: ctx.now,
      issuedBy: ctx.actor.fullName,
      named: [],
    },
    { persist: true },
  );
  // targets point at the decision by its id alone, so the decision must be there first
  await ctx.em.flush();
  return decision;
}
