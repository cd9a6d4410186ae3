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
  const link = await recordToChange(ctx, IndicatorLink, {
    ...{ id: input.linkId, path: ['linkId'], what: saysOfLink.link() },
    ...{ may: mayChangeIndicator, mayNot: says.mayNotKeep() },
  });
  const validTo = input.validTo ?? today(ctx);
  if (validTo < link.validFrom) refuse('INVALID', ['validTo'], saysOfLink.endsBefore());
  const before = { validTo: link.validTo };
  ctx.em.assign(link, { validTo });
  await record(ctx, link, { before, after: { validTo } });
  return { link };
}
