import { addressOf } from '#features/people/email.rules.ts';
import { says as ofPeople } from '#features/people/people.messages.ts';
import { demandProof } from '#features/sign-in/proof.ts';
import { record } from '#kernel/audit.ts';
import { type Context, doing } from '#kernel/context.ts';
import { notify } from '#kernel/notice.ts';
import { refuse } from '#kernel/refusal.ts';
import { mailAddressChanged } from './mail-address.notices.ts';
import {
  confirmAddress,
  countGuess,
  keepFormerAddress,
  type MailAddress,
  ownMailAddress,
  removeAddress,
  setMailAddress,
} from './mail-address.queries.ts';
import { isCode } from './mail-code.ts';
import { says } from './notice.messages.ts';

const MOST_GUESSES = 5;

/** The trail says that it was done, and not which address: that is the person's own. */
const recordOwn = (ctx: Context): Promise<void> =>
  record(ctx, { recordKind: 'Account', id: ctx.actor.accountId, pos: ctx.scope.pos });

/**
 * Asks for a code at an address; until it is typed nothing else is sent there. For who has given the password again:
 * whoever reads the e-mail of an account hears of what is done to it.
 */
export async function askMailAddress(ctx: Context, typed: string): Promise<void> {
  const address = addressOf(typed);
  if (address === null) refuse('INVALID', ['address'], ofPeople.noAddress());
  await demandProof(ctx);
  const former = await ownMailAddress(ctx);
  if (former?.isFresh) refuse('CONFLICT', ['address'], says.codeJustSent());
  await tellFormer(ctx, former);
  await setMailAddress(ctx, address);
  await recordOwn(doing(ctx, 'askMailAddress'));
}

/** False: it is the wrong code. A guess is counted, so whoever calls keeps what was written. */
export async function confirmMailAddress(ctx: Context, key: Buffer, code: string): Promise<boolean> {
  const guess = await countGuess(ctx);
  const asked = await ownMailAddress(ctx);
  if (!asked || asked.isConfirmed) refuse('NOT_FOUND', ['code'], says.noCodeAsked());
  if (asked.isOver || guess > MOST_GUESSES) refuse('CONFLICT', ['code'], says.codeOver());
  const { provinceId } = ctx.scope;
  const { accountId } = ctx.actor;
  if (!isCode(key, { ...asked, provinceId, accountId }, code)) return false;
  await confirmAddress(ctx);
  await recordOwn(doing(ctx, 'confirmMailAddress'));
  return true;
}

/** Nothing is sent any more, for who has given the password again. */
export async function removeMailAddress(ctx: Context): Promise<void> {
  await demandProof(ctx);
  await tellFormer(ctx, await ownMailAddress(ctx));
  await removeAddress(ctx);
  await recordOwn(doing(ctx, 'removeMailAddress'));
}

/** At the address that was proved, before it is gone, and in the product. */
async function tellFormer(ctx: Context, former: MailAddress | null): Promise<void> {
  if (!former?.isConfirmed) return;
  const about = { id: ctx.actor.accountId, pos: ctx.scope.pos };
  await notify(ctx, mailAddressChanged, { to: [about.id], about, occasion: ctx.requestId, facts: {} });
  await keepFormerAddress(ctx);
}
