import type { Language } from '#kernel/messages.ts';
import type { NoticeFacts } from '#kernel/notice.ts';
import { asServingRole, type Opening } from '#kernel/operation.ts';
import { statement } from '#kernel/sql.ts';

export type MailServing = Pick<Opening, 'orm' | 'servingRole'>;
export type MailTaking = MailServing & Pick<Opening, 'now'>;

/** An e-mail that a worker has taken and nobody else will. */
export interface TakenMail {
  provinceId: number;
  id: string;
  accountId: string;
  /** How many times it was tried, this one included. */
  attempts: number;
  address: string;
  language: Language;
  /** Null: it carries a link, or the code that proves the address, asked for at `askedAt`. */
  notice: { id: string; kind: string; facts: NoticeFacts; subjectId: string; personal: boolean } | null;
  askedAt: Date;
  /** Other notices that the same letter tells of, where the person wishes for one a day. */
  beside: string[];
  /** The one-time link that it carries, with the token sealed, and whose account it opens; null: none. */
  link: { sealed: Buffer; login: string; unit: string } | null;
}

interface Row {
  province_id: number;
  id: string;
  account_id: string;
  notice_id: string | null;
  attempts: number;
  address: string;
  asked_at: string | Date;
  language: Language;
  kind: string;
  facts: NoticeFacts;
  subject_id: string;
  personal: boolean;
  sealed: Buffer | null;
  login: string;
  unit_name: string | null;
  beside: string[];
}

/** Marked before it is sent, in a transaction of its own; null: none is due. */
export const takeMail = (serving: MailTaking): Promise<TakenMail | null> =>
  asServingRole(serving, 'write', async (em) => {
    const [row] = await statement<Row>({ em }, 'select * from app.take_mail(:now)', {
      now: serving.now(),
    });
    if (!row) return null;
    const { notice_id: id, kind, facts, subject_id: subjectId, personal, sealed, login } = row;
    return {
      ...{ provinceId: row.province_id, id: row.id, accountId: row.account_id, attempts: row.attempts },
      ...{ address: row.address, language: row.language, askedAt: new Date(row.asked_at), beside: row.beside },
      notice: id === null ? null : { id, kind, facts, subjectId, personal },
      link: sealed === null ? null : { sealed, login, unit: row.unit_name ?? '' },
    };
  });

export const mailSent = (serving: MailServing, { provinceId, id }: TakenMail): Promise<unknown> =>
  asServingRole(serving, 'write', (em) =>
    statement({ em }, 'select app.mail_sent(:provinceId::smallint, :id)', { provinceId, id }),
  );

/** `again`: after so long, as a PostgreSQL interval; null: never. `atAddress`: the mail server says it of the address. */
export const mailNotSent = (
  serving: MailServing,
  { provinceId, id }: TakenMail,
  { why, again, atAddress }: { why: string; again: string | null; atAddress: boolean },
): Promise<unknown> =>
  asServingRole(serving, 'write', (em) =>
    statement({ em }, 'select app.mail_not_sent(:provinceId::smallint, :id, :why, :again::interval, :atAddress)', {
      ...{ provinceId, id, why, again, atAddress },
    }),
  );

/** The offices of the unit that a notice was told for which its recipient holds on a day. */
export const recipientOffices = (
  serving: MailServing,
  notice: { provinceId: number; noticeId: string; day: string },
): Promise<string[]> =>
  asServingRole(serving, 'read', async (em) => {
    const rows = await statement<{ id: string }>(
      { em },
      'select id from app.recipient_offices(:provinceId::smallint, :noticeId, :day::date) as id',
      notice,
    );
    return rows.map(({ id }) => id);
  });
