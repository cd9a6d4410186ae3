import { record } from '#kernel/audit.ts';
import { authorize } from '#kernel/authorize.ts';
import { newId } from '#kernel/columns.ts';
import type { Context } from '#kernel/context.ts';
import { notFound, Refusal, refuseAll } from '#kernel/refusal.ts';
import { indicatorById } from './indicator.loaders.ts';
import { says } from './indicator.messages.ts';
import { mayChangeIndicator } from './indicator.policy.ts';
import { editionsOf } from './indicator.queries.ts';
import { IndicatorLink } from './indicator-link.entity.ts';
import type { LinkIndicatorInput } from './indicator-link.inputs.ts';
import { holdLinks } from './indicator-link.queries.ts';
import { problemsOfLink, problemsOfOtherLinks } from './indicator-link.rules.ts';

/**
 * Says what an indicator of the actor's unit is to one that is kept above it. What is the same is compared by the shared
 * one from then on, under the own figure; nobody says it of another unit's indicator.
 */
export async function linkIndicator(ctx: Context, input: LinkIndicatorInput): Promise<{ link: IndicatorLink }> {
  const { indicatorId, sharedId, relation } = input;
  const [own, shared] = await Promise.all([indicatorId, sharedId].map((id) => indicatorById(ctx).load(id)));
  if (!own) throw new Refusal([notFound(['indicatorId'], says.indicator())]);
  authorize(mayChangeIndicator(ctx.actor, own), says.mayNotKeep(), ['indicatorId']);
  const isAbove = shared && shared.pos !== ctx.scope.pos && (shared.pos < ctx.scope.lo || shared.pos > ctx.scope.hi);
  if (!shared || !isAbove) throw new Refusal([notFound(['sharedId'], says.indicator())]);

  const first = (await editionsOf(ctx, [own.id])).get(own.id)?.at(-1)?.validFrom;
  const wish = { indicatorId, sharedId, relation, validFrom: input.validFrom ?? first ?? own.validFrom };
  const { provinceId, pos } = ctx.scope;
  refuseAll([...problemsOfLink(own, shared), ...problemsOfOtherLinks(await holdLinks(ctx, pos), wish)]);
  const place = { provinceId, id: newId(), unitId: ctx.actor.unitId, pos };
  const indicatorLink = ctx.em.create(IndicatorLink, { ...place, ...wish, validTo: null }, { persist: true });
  await record(ctx, indicatorLink, { after: wish });
  return { link: indicatorLink };
}
