import { newId } from '#kernel/columns.ts';
import type { Context } from '#kernel/context.ts';
import { refuse } from '#kernel/refusal.ts';
import { addressOf } from './email.rules.ts';
import { says } from './people.messages.ts';
import { addInvitations, linksLeftToMail, mailLinks, type NewLink } from './people.queries.ts';
import { hashToken, newToken, pathOfLink } from './token.ts';

/** How long it waits for its code; with the code it is good for seven days (app.issue_code). */
const WAITING_DAYS = 30;

/** A one-time link: who holds it and the code that a second person issues sets the account's password. */
export interface Invitation {
  /**
   * Path and fragment at the product's own address; browsers do not send a fragment to the server's log. Shown once. Null:
   * it is mailed to its reader, and who made it does not hold it.
   */
  link: string | null;
  /** Where it is mailed; null: it is its maker's to pass on. */
  mailedTo: string | null;
  expiresAt: Date;
}

export interface ToInvite {
  account: NewLink['account'];
  /** Looked at already (problemsOfEmail); empty: the link is shown. */
  email: string;
}

/**
 * A link for each, in their order. A newer invitation takes the place of older ones. With an address it is mailed there in
 * the transaction in which it is made; one person has only so many mailed in a day.
 */
export async function inviteAll(ctx: Context, people: readonly ToInvite[], path: string[]): Promise<Invitation[]> {
  await ctx.em.flush();
  const { sealLink } = ctx;
  const made = people.map(({ account, email }) => {
    const token = newToken();
    const address = sealLink && addressOf(email);
    return { id: newId(), token, tokenHash: hashToken(token), account, mail: address && { address, sealLink } };
  });
  const expiresAt = await addInvitations(ctx, made, WAITING_DAYS);
  const letters = made.flatMap(({ id, token, mail }) =>
    mail ? [{ invitationId: id, address: mail.address, sealed: mail.sealLink(token) }] : [],
  );
  if (letters.length > 0 && !(await mailLinks(ctx, letters))) {
    refuse('LOCKED', path, says.tooManyMailed({ left: await linksLeftToMail(ctx) }));
  }
  return made.map(({ token, mail }) =>
    mail ? { link: null, mailedTo: mail.address, expiresAt } : { link: pathOfLink(token), mailedTo: null, expiresAt },
  );
}

/** The link of one. */
export async function invite(ctx: Context, account: NewLink['account'], email: string): Promise<Invitation> {
  const [invitation] = await inviteAll(ctx, [{ account, email }], ['email']);
  if (!invitation) throw new Error('nobody was invited');
  return invitation;
}
