import { raw } from '@mikro-orm/postgresql';
import type { Context } from '#kernel/context.ts';
import { ApiKey, Session } from './session.entity.ts';

/** Browsers of the account signed in that have not signed out and not come to their end; the newest first. */
export const openSessionsOf = (ctx: Context): Promise<Session[]> =>
  ctx.em.find(
    Session,
    { accountId: ctx.actor.accountId, revokedAt: null, [raw('expires_at > clock_timestamp()')]: [] },
    { orderBy: { createdAt: 'desc', id: 'desc' } },
  );

export const apiKeysOfViewer = (ctx: Context): Promise<ApiKey[]> =>
  ctx.em.find(ApiKey, { accountId: ctx.actor.accountId }, { orderBy: { createdAt: 'desc', id: 'desc' } });

/** The browser that asks. */
export const ownSession = (ctx: Context): Promise<Session> =>
  ctx.em.findOneOrFail(Session, { provinceId: ctx.actor.accountProvinceId, id: ctx.actor.sessionId });
