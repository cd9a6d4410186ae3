import { record } from '#kernel/audit.ts';
import { recordToChange } from '#kernel/change.ts';
import { type Context, today } from '#kernel/context.ts';
import { refuse } from '#kernel/refusal.ts';
import { says, saysOfLink } from './indicator.messages.ts';
import { mayChangeIndicator } from './indicator.policy.ts';
import { IndicatorLink } from './indicator-link.entity.ts';
import type { EndIndicatorLinkInput } from './indicator-link.inputs.ts';

/** From the day after on the own indicator stands for itself again; periods until then are compared as before. */
export async function endIndicatorLink(ctx: Context, input: EndIndicatorLinkInput): Promise<{ link: IndicatorLink }> {
  const indicatorLink = await recordToChange(ctx, IndicatorLink, {
    ...{ id: input.linkId, path: ['linkId'], what: saysOfLink.link() },
    ...{ may: mayChangeIndicator, mayNot: says.mayNotKeep() },
  });
  const validTo = input.validTo ?? today(ctx);
  if (validTo < indicatorLink.validFrom) refuse('INVALID', ['validTo'], saysOfLink.endsBefore());
  const before = { validTo: indicatorLink.validTo };
  ctx.em.assign(indicatorLink, { validTo });
  await record(ctx, indicatorLink, { before, after: { validTo } });
  return { link: indicatorLink };
}
