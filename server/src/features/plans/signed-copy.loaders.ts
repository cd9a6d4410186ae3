import type { AttachedFile } from '#features/evidence/evidence.graphql.ts';
import { loaderOf, loaderOfAll, ofProvince } from '#kernel/loader.ts';
import { SignedCopy } from './signed-copy.entity.ts';

/** The word that stands for signed copies in an address. */
export const OF_PLANS = 'plans';

/** They are of issued plans alone, which whoever row-level security shows them to may read. */
export const signedCopyById = loaderOf(SignedCopy, ofProvince);
export const signedCopiesByPlan = loaderOfAll(SignedCopy, 'planId', { attachedAt: 'desc', id: 'desc' }, ofProvince);

export const fileOfCopy = (copy: SignedCopy): AttachedFile => ({ ...copy, fileOf: OF_PLANS });
