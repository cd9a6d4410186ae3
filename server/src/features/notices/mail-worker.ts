import { pathOfLink } from '#features/people/invitation.ts';
import type { SecretBox } from '#features/sign-in/secret-box.ts';
import { localDate } from '#kernel/context.ts';
import { type Message, sayIn } from '#kernel/messages.ts';
import { asRecipient, type Opening } from '#kernel/operation.ts';
import { type MailServing, mailNotSent, mailSent, recipientOffices, type TakenMail, takeMail } from './mail.queries.ts';
import { codeOf } from './mail-code.ts';
import { says } from './notice.messages.ts';
import type { NoticeKinds } from './notice-kinds.ts';
import type { Letter, Postman } from './postman.ts';
import { tellUnmailedLinks } from './tell-unmailed-links.ts';

/** What writing to people takes. */
export interface Mailing {
  postman: Postman;
  kinds: NoticeKinds;
  /** The product's own address, which links begin with. */
  publicUrl: string;
  /** 32 secret bytes of the installation, which codes are made of. */
  key: Buffer;
  /** What tokens of links are sealed with. */
  links: SecretBox;
}

type Serving = MailServing & Pick<Opening, 'now' | 'log'>;

/** How long to wait after each attempt that the mail server did not take; then it is given up. */
const WAITS = ['1 minute', '5 minutes', '30 minutes', '2 hours', '8 hours', '24 hours'];

/**
 * Sends one e-mail that is due; false: none was. It is marked before it is handed over, so that it is sent once whoever
 * else looks and whatever breaks off: what is not known to have failed is not tried again.
 */
export async function sendOneMail(serving: Serving, mailing: Mailing): Promise<boolean> {
  const mail = await takeMail(serving);
  await tellUnmailedLinks(serving);
  if (!mail) return false;
  if (!(await mayStillRead(serving, mailing, mail))) {
    await mailNotSent(serving, mail, { why: 'NOT_READABLE', again: null, atAddress: false });
    return true;
  }
  const token = tokenIn(mailing, mail);
  if (token === undefined) {
    serving.log.error({ event: 'link not opened', mail: mail.id }, 'a link was sealed with another key');
    await mailNotSent(serving, mail, { why: 'NOT_OPENED', again: null, atAddress: false });
    return true;
  }
  const outcome = await mailing.postman.send(letterOf(mailing, mail, token));
  if (outcome.state === 'SENT') {
    await mailSent(serving, mail);
    return true;
  }
  const { state } = outcome;
  // a mail server may repeat what it refuses
  const why = token === null ? outcome.reason : outcome.reason.replaceAll(token, '…');
  const again = state === 'LATER' ? (WAITS[mail.attempts - 1] ?? null) : null;
  serving.log.warn({ event: 'e-mail not sent', mail: mail.id, state, attempts: mail.attempts, why }, 'e-mail not sent');
  await mailNotSent(serving, mail, { why, again, atAddress: state !== 'UNKNOWN' });
  return true;
}

/** Asked of the room of the kind, as the recipient, in each office in which the notice may concern them. */
async function mayStillRead(serving: Serving, { kinds }: Mailing, mail: TakenMail): Promise<boolean> {
  const { notice, provinceId } = mail;
  if (notice === null) return true;
  const kind = kinds.get(notice.kind);
  if (!kind) return false;
  const { mayStillRead: ask } = kind;
  if (notice.personal || !ask) return notice.personal && !ask;
  const day = localDate(serving.now());
  for (const officeId of await recipientOffices(serving, { provinceId, noticeId: notice.id, day })) {
    const opening = { ...serving, requestId: `mail-${mail.id}` };
    const readable = await asRecipient(opening, { provinceId, noticeId: notice.id, officeId }, (ctx) =>
      ask(ctx, [notice.subjectId]),
    );
    if (readable?.has(notice.subjectId)) return true;
  }
  return false;
}

/** Of the link that it carries; null: none; undefined: it was sealed with another key. */
function tokenIn({ links }: Mailing, { link }: TakenMail): string | null | undefined {
  try {
    return link && links.open(link.sealed);
  } catch {
    return undefined;
  }
}

function letterOf({ kinds, publicUrl, key }: Mailing, mail: TakenMail, token: string | null): Letter {
  const { id, address: to, language, notice } = mail;
  const print = (message: Message) => sayIn(message, language);
  const messageId = `<${id}@${new URL(publicUrl).hostname}>`;
  const at = (path: string) => new URL(path, publicUrl).href;
  if (mail.link && token !== null) {
    const { login, unit } = mail.link;
    const text = print(says.linkMail({ login, unit, link: at(pathOfLink(token)) }));
    return { to, messageId, subject: print(says.linkSubject()), text };
  }
  if (notice === null) {
    const code = codeOf(key, mail);
    const text = print(says.codeMail({ code, link: at('/thong-bao') }));
    return { to, messageId, subject: print(says.codeSubject()), text };
  }
  const kind = kinds.get(notice.kind);
  if (!kind) throw new Error(`no room has the kind of notice ${notice.kind}`);
  const what = kind.says(notice.facts);
  const text = print(says.mail({ what, link: at(kind.leadsTo(notice.subjectId)), inbox: at('/thong-bao') }));
  return { to, messageId, subject: print(says.subject({ what })), text };
}

const EVERY_MS = 5_000;

/** Sends what is due, now and every five seconds; a failure is logged and tried again. Answers how to stop. */
export function sendMail(serving: Serving, mailing: Mailing): () => Promise<void> {
  let isStopping = false;
  let underWay: Promise<void> | null = null;
  const round = async () => {
    try {
      while (!isStopping && (await sendOneMail(serving, mailing)));
    } catch (error) {
      serving.log.error({ err: error }, 'could not send e-mail');
    }
    underWay = null;
  };
  const begin = () => {
    underWay ??= round();
  };
  begin();
  const timer = setInterval(begin, EVERY_MS);
  timer.unref();
  return async () => {
    isStopping = true;
    clearInterval(timer);
    await underWay;
  };
}
