import type { Context } from './context.ts';
import { Fault } from './fault.ts';
import type { Message } from './messages.ts';

/** What the office, or a key, may not ask at all: one line of the log says who did, and the answer that it may not be. */
export function forbidden(
  { actor, log, requestId }: Pick<Context, 'actor' | 'log' | 'requestId'>,
  said: Message,
): Fault {
  log.warn(
    { event: 'question refused', login: actor.login, office: actor.officeId, message: said.key, requestId },
    'question refused',
  );
  return new Fault('FORBIDDEN', said);
}
