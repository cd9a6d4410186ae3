import { recordEach } from '#kernel/audit.ts';
import { lockRecords } from '#kernel/change.ts';
import type { Context } from '#kernel/context.ts';
import { keyBy } from '#kernel/loader.ts';
import type { Message } from '#kernel/messages.ts';
import { problemsOfList } from '#kernel/problems-of-list.ts';
import { notFound, type Problem, type ProblemCode, refuse, refuseAll } from '#kernel/refusal.ts';
import { Account } from './account.entity.ts';
import type { RenewLinksInput } from './account.inputs.ts';
import { administeredRange } from './account.policy.ts';
import { administeredBy, authorizeAdministration } from './administered-account.ts';
import { problemsOfEmail } from './email.rules.ts';
import { type Invitation, inviteAll } from './invitation.ts';
import { notOpenedAmong } from './opening.queries.ts';
import { says } from './people.messages.ts';
import { heldBeyondAmong } from './people.queries.ts';

/** A new link, for who renewed it: shown once, or mailed. */
export type RenewedLink = Invitation & Pick<Account, 'login' | 'fullName'> & { accountId: string };

const MOST = 200;

/**
 * New links for people who have not chosen a password yet, whose earlier ones ran out or were lost. The earlier ones end,
 * with their codes; each waits for a code of a second person.
 */
export async function renewLinks(ctx: Context, { people }: RenewLinksInput): Promise<{ links: RenewedLink[] }> {
  authorizeAdministration(ctx);
  if (people.length > MOST) refuse('INVALID', ['people'], says.tooManyLinks({ most: MOST }));
  const ids = people.map(({ accountId }) => accountId);
  const accounts = await lockRecords(ctx, Account, ids, { isReadable: administeredBy(ctx) });
  const closed = keyBy(await notOpenedAmong(ctx, [...accounts.keys()]), ({ accountId }) => accountId);
  const range = administeredRange(ctx.actor, ctx.scope);
  const beyond = new Set(await heldBeyondAmong(ctx, [...accounts.keys()], range));
  const problems = problemsOfList(people, ({ accountId }) => accountId, ['people']);
  for (const [index, { accountId, email }] of people.entries()) {
    const account = accounts.get(accountId);
    const path = ['people', String(index)];
    const standing = { isNotOpened: closed.has(accountId), isHeldBeyond: beyond.has(accountId) };
    problems.push(...problemsOfPerson(ctx, account, standing, [...path, 'accountId']));
    problems.push(
      ...problemsOfEmail(email ?? '', { canMail: ctx.sealLink !== null }).map((one) => ({
        ...one,
        path: [...path, ...one.path],
      })),
    );
  }
  refuseAll(problems);
  const wanted = people.flatMap(({ accountId, email }) => {
    const account = accounts.get(accountId);
    return account ? [{ account, email: email ?? '' }] : [];
  });
  const invited = await inviteAll(ctx, wanted, ['people']);
  const made = wanted.flatMap(({ account }, index) => {
    const invitation = invited[index];
    return invitation ? [{ account, invitation }] : [];
  });
  await recordEach(
    ctx,
    made.map(({ account, invitation: { mailedTo } }) => ({
      subject: account,
      change: { after: { linkMailed: mailedTo !== null } },
    })),
  );
  const links = made.map(({ account: { id: accountId, login, fullName }, invitation }) => ({
    ...{ accountId, login, fullName },
    ...invitation,
  }));
  return { links };
}

function problemsOfPerson(
  ctx: Context,
  account: Account | undefined,
  { isNotOpened, isHeldBeyond }: { isNotOpened: boolean; isHeldBeyond: boolean },
  path: string[],
): Problem[] {
  const wrong = (code: ProblemCode, message: Message): Problem[] => [{ code, path, message }];
  if (!account) return [notFound(path, says.account())];
  if (account.id === ctx.actor.accountId) return wrong('NOT_ALLOWED', says.notOneself());
  if (account.disabledAt !== null) return wrong('LOCKED', says.disabledAlready());
  if (isHeldBeyond) return wrong('NOT_ALLOWED', says.heldBeyond());
  return isNotOpened ? [] : wrong('CONFLICT', says.openedAlready());
}
