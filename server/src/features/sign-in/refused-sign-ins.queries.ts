import type { Context } from '#kernel/context.ts';
import { asServingRole, type Opening } from '#kernel/operation.ts';
import { statement } from '#kernel/sql.ts';

/** Why nobody was signed in. */
export const REFUSED_FOR = {
  PASSWORD: 'The password was wrong.',
  CODE: 'The password was right, the one-time code or passkey wrong.',
  DISABLED: 'The account is disabled.',
  LINK_CODE: 'The one-time link was right, the code that goes with it wrong.',
} as const;
export type RefusedFor = keyof typeof REFUSED_FOR;

export interface RefusedSignIn {
  at: Date;
  address: string;
  reason: RefusedFor;
}

type Opened = Pick<Opening, 'orm' | 'servingRole' | 'now' | 'requestId' | 'log'>;

/** One line of the log, and an entry in the account's trail where the name is somebody's. Neither holds what was typed. */
export async function recordRefused(
  opening: Opened,
  { login, address }: { login: string; address: string },
  reason: RefusedFor,
): Promise<void> {
  const { requestId, now } = opening;
  opening.log.warn({ event: 'sign-in refused', login, address, reason, requestId }, 'sign-in refused');
  await asServingRole(opening, 'write', (em) =>
    statement({ em }, 'select app.record_refused_sign_in(:login, :reason, :address, :now, :requestId)', {
      ...{ login, reason, address, now: now(), requestId },
    }),
  );
}

/** As many are shown to the person. */
const MOST = 20;

export async function ownRefusedSignIns(ctx: Context): Promise<RefusedSignIn[]> {
  const rows = await statement<{ at: string; address: string; reason: RefusedFor }>(
    ctx,
    'select at, address, reason from app.own_refused_sign_ins(:most)',
    { most: MOST },
  );
  return rows.map(({ at, ...row }) => ({ at: new Date(at), ...row }));
}
