import { isConfirmer } from '#features/people/account.policy.ts';
import { keyBy, loader } from '#kernel/loader.ts';
import { type MailedLink, mailedLinks } from './mailed-link.queries.ts';

/** For who administers or leads: they see where it went before they give the code that goes with it. */
export const mailedLinkByAccount = loader<string, MailedLink>(async (ctx, ids) =>
  keyBy(isConfirmer(ctx.actor) ? await mailedLinks(ctx, ids) : [], ({ accountId }) => accountId),
);
