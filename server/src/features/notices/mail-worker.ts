import { pathOfLink } from '#features/people/token.ts';
import type { SecretBox } from '#features/sign-in/secret-box.ts';
import { atIntervals } from '#kernel/at-intervals.ts';
import { localDate } from '#kernel/context.ts';
import { type Message, sayIn } from '#kernel/messages.ts';
import { asRecipient, type Opening } from '#kernel/operation.ts';
import { type MailServing, mailNotSent, mailSent, recipientOffices, type TakenMail, takeMail } from './mail.queries.ts';
import { codeOf } from './mail-code.ts';
import { linesGathered, lineToWriteOf } from './mail-lines.ts';
import { says } from './notice.messages.ts';
import type { NoticeKinds } from './notice-kinds.ts';
import { type NoticeLine, spokenLine } from './notice-lines.ts';
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
  const lines = mail.notice === null ? [] : await linesFor(serving, mailing, { ...mail, notice: mail.notice });
  if (typeof lines === 'string') {
    await mailNotSent(serving, mail, { why: lines, again: null, atAddress: false });
    return true;
  }
  const token = tokenIn(mailing, mail);
  if (token === undefined) {
    serving.log.error({ event: 'link not opened', mail: mail.id }, 'a link was sealed with another key');
    await mailNotSent(serving, mail, { why: 'NOT_OPENED', again: null, atAddress: false });
    return true;
  }
  const outcome = await mailing.postman.send(letterOf(mailing, mail, { token, lines }));
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

type MailOfNotice = TakenMail & { notice: NonNullable<TakenMail['notice']> };
type Line = Pick<NoticeLine, 'kind' | 'count' | 'facts' | 'subjectId'>;

/**
 * What the letter of a notice says, of one or of all that has gathered; or why it is not sent. Asked of the room of the kind, as the recipient, in each office
 * in which the notice may concern them.
 */
async function linesFor(
  serving: Serving,
  { kinds }: Mailing,
  { id, notice, beside, provinceId }: MailOfNotice,
): Promise<Line[] | 'NOT_READABLE' | 'COVERED'> {
  const kind = kinds.get(notice.kind);
  const alone = [{ kind: notice.kind, count: 1, facts: notice.facts, subjectId: notice.subjectId }];
  if (!kind || notice.personal !== !kind.mayStillRead) return 'NOT_READABLE';
  if (!kind.mayStillRead) return alone;
  const day = localDate(serving.now());
  for (const officeId of await recipientOffices(serving, { provinceId, noticeId: notice.id, day })) {
    const opening = { ...serving, requestId: `mail-${id}` };
    const lines = await asRecipient(opening, { provinceId, noticeId: notice.id, officeId }, async (ctx) => {
      if (beside.length > 0) return linesGathered(ctx, kinds, [notice.id, ...beside]);
      if (!(await kind.mayStillRead?.(ctx, [notice.subjectId]))?.has(notice.subjectId)) return null;
      if ((await kind.stillHolds?.(ctx, [notice]))?.[0] === false) return null;
      return kind.together ? lineToWriteOf(ctx, kinds, notice.id) : alone;
    });
    if (lines) return lines;
  }
  return 'NOT_READABLE';
}

/** Of the link that it carries; null: none; undefined: it was sealed with another key. */
function tokenIn({ links }: Mailing, { link }: TakenMail): string | null | undefined {
  try {
    return link && links.open(link.sealed);
  } catch {
    return undefined;
  }
}

/** With the token of a link, what a notice says, or neither. */
function letterOf(
  { kinds, publicUrl, key }: Mailing,
  mail: TakenMail,
  { token, lines }: { token: string | null; lines: readonly Line[] },
): Letter {
  const { id, address: to, language } = mail;
  const print = (message: Message) => sayIn(message, language);
  const messageId = `<${id}@${new URL(publicUrl).hostname}>`;
  const at = (path: string) => new URL(path, publicUrl).href;
  if (mail.link && token !== null) {
    const { login, unit } = mail.link;
    const text = print(says.linkMail({ login, unit, link: at(pathOfLink(token)) }));
    return { to, messageId, subject: print(says.linkSubject()), text };
  }
  const [line, ...others] = lines;
  if (!line) {
    const code = codeOf(key, mail);
    const text = print(says.codeMail({ code, link: at('/thong-bao') }));
    return { to, messageId, subject: print(says.codeSubject()), text };
  }
  const spoken = (one: Line) => {
    const kind = kinds.get(one.kind);
    if (!kind) throw new Error(`no room has the kind of notice ${one.kind}`);
    return spokenLine(kind, one);
  };
  const { what, path } = spoken(line);
  if (others.length > 0) {
    const all = lines.map(spoken).map((one) => `- ${print(one.what)}\n  ${at(one.path)}`);
    const text = print(says.manyMail({ all: all.join('\n'), inbox: at('/thong-bao') }));
    return { to, messageId, subject: print(says.manySubject({ count: lines.length })), text };
  }
  const text = print(says.mail({ what, link: at(path), inbox: at('/thong-bao') }));
  return { to, messageId, subject: print(says.subject({ what })), text };
}

const EVERY_MS = 5_000;

/** Sends what is due, now and every five seconds; a failure is logged and tried again. Answers how to stop. */
export const sendMail = (serving: Serving, mailing: Mailing): (() => Promise<void>) =>
  atIntervals(
    EVERY_MS,
    async (goesOn) => {
      while (goesOn() && (await sendOneMail(serving, mailing)));
    },
    (error) => serving.log.error({ err: error }, 'could not send e-mail'),
  );
