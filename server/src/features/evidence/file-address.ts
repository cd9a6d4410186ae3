import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Context } from '#kernel/context.ts';

const MINUTES = 10;

interface Reader extends Pick<Context, 'now'> {
  actor: Pick<Context['actor'], 'sessionId'>;
}

/**
 * Where a file of a record is opened: for ten minutes, and in the session that asked for it. The session is asked for as
 * well, and whether it may still read the record, so that the seal has to keep no secret: an address that was kept, or
 * passed on, opens nothing.
 */
export function fileAddress({ actor, now }: Reader, kind: string, id: string): string {
  const until = Math.floor(now.getTime() / 1000) + MINUTES * 60;
  return `/evidence/${kind}/${id}?until=${until}&seal=${seal(actor, `${kind}/${id}`, until)}`;
}

export function isAddressOf({ actor, now }: Reader, what: string, asked: { until: number; seal: string }): boolean {
  const [right, given] = [Buffer.from(seal(actor, what, asked.until)), Buffer.from(asked.seal)];
  return asked.until * 1000 > now.getTime() && right.length === given.length && timingSafeEqual(right, given);
}

const seal = ({ sessionId }: Reader['actor'], what: string, until: number): string =>
  createHmac('sha256', sessionId).update(`${what} ${until}`).digest('base64url');
