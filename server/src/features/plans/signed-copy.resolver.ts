import { EvidenceFileType } from '#features/evidence/evidence.graphql.ts';
import { byId } from '#kernel/arguments.ts';
import { isOpenTo } from '#kernel/course.ts';
import { lookUp, lookUps, offered, relatedAll } from '#kernel/look-ups.ts';
import { flag, many, optional, record } from '#kernel/objects.ts';
import { queries, query } from '#kernel/queries.ts';
import { PLAN_COURSE, stateOfPlan } from './plan.course.ts';
import type { Plan } from './plan.entity.ts';
import { PlanType } from './plan.graphql.ts';
import type { SignedCopy } from './signed-copy.entity.ts';
import { SignedCopyType } from './signed-copy.graphql.ts';
import { fileOfCopy, signedCopiesByPlan, signedCopyById } from './signed-copy.loaders.ts';

export const SignedCopyQueries = queries({
  signedCopy: query(
    optional(record(SignedCopyType, 'Bản ký of an issued plan, to be opened. Null: unknown, or not for this reader.')),
    { id: byId },
    (ctx, { id }) => signedCopyById(ctx).load(id),
  ),
});

export const SignedCopyLookUps = lookUps<SignedCopy>(() => SignedCopyType, {
  file: lookUp(record(EvidenceFileType, 'The document as it was signed and scanned.'), fileOfCopy),
});

export const SignedCopiesOfPlan = lookUps<Plan>(() => PlanType, {
  signedCopies: relatedAll(
    many(record(SignedCopyType, 'Bản ký of an issued plan: the one that holds first, then those that it replaced.')),
    signedCopiesByPlan,
    'id',
  ),
  viewerMayAttachSignedCopy: offered('FINISHES', flag('Once it is issued.'), (plan, ctx) =>
    isOpenTo(PLAN_COURSE.attachSignedCopy, ctx.actor, plan, stateOfPlan(plan, null)),
  ),
});
