import { keyBy, loader } from '#kernel/loader.ts';
import { type MailFailure, mailFailures } from './mail-address.queries.ts';

export const mailFailureByAccount = loader<string, MailFailure>(async (ctx, ids) =>
  keyBy(await mailFailures(ctx, ids), ({ accountId }) => accountId),
);
