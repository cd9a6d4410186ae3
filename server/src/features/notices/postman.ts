import { createTransport } from 'nodemailer';

/** An e-mail as it leaves. Plain text: it says what happened and where to look. */
export interface Letter {
  to: string;
  subject: string;
  text: string;
  /** The same for every attempt at it, so that a mail server or reader drops a second one. */
  messageId: string;
}

/**
 * What became of a letter. LATER: the mail server was not reached, or asks to come again; it has not taken it. REFUSED:
 * it never will, for the address. UNKNOWN: the line broke after it was handed over.
 */
export type Outcome = { state: 'SENT' } | { state: 'LATER' | 'REFUSED' | 'UNKNOWN'; reason: string };

export interface Postman {
  send(letter: Letter): Promise<Outcome>;
}

/** What nodemailer adds to an error. */
interface SmtpError extends Error {
  command?: string;
  responseCode?: number;
}

const LONGEST_REASON = 300;
const SECONDS = 1000;

/** Over SMTP, a connection for each letter. `url`: "smtps://user:password@mail.example.vn:465". */
export function smtpPostman({ url, from }: { url: string; from: string }): Postman {
  return {
    async send(letter) {
      const line = watched();
      const transport = createTransport({
        ...{ url, disableFileAccess: true, disableUrlAccess: true, logger: line.logger, transactionLog: true },
        ...{ connectionTimeout: 15 * SECONDS, greetingTimeout: 15 * SECONDS, socketTimeout: 60 * SECONDS },
      });
      try {
        await transport.sendMail({
          ...{ ...letter, from, textEncoding: 'base64' },
          headers: { 'Auto-Submitted': 'auto-generated' },
        });
        return { state: 'SENT' };
      } catch (error) {
        return outcomeOf(error as SmtpError, line.hasLetter());
      } finally {
        transport.close();
      }
    },
  };
}

/** Sees the commands on the line: after DATA the letter itself goes over it. nodemailer's errors do not tell. */
function watched() {
  let isHandedOver = false;
  const see = (_entry: object, said: unknown) => {
    if (said === 'DATA') isHandedOver = true;
  };
  const ignore = () => undefined;
  const logger = { level: ignore, trace: ignore, debug: see, info: ignore, warn: ignore, error: ignore, fatal: ignore };
  return { logger, hasLetter: () => isHandedOver };
}

/** An answer of the mail server says that it has not taken the letter, whenever it comes. */
function outcomeOf({ message, command = '', responseCode }: SmtpError, isHandedOver: boolean): Outcome {
  const reason = message.slice(0, LONGEST_REASON);
  if (responseCode !== undefined && responseCode >= 400) {
    const isForAddress = command.startsWith('RCPT') && responseCode >= 500;
    return { state: isForAddress ? 'REFUSED' : 'LATER', reason };
  }
  return { state: isHandedOver ? 'UNKNOWN' : 'LATER', reason };
}

/** Where no mail server is set, in development: the newest letters, to look at. */
export interface Outbox extends Postman {
  readonly letters: readonly Letter[];
}

const MOST_LETTERS = 100;

export function outbox(): Outbox {
  const letters: Letter[] = [];
  return {
    letters,
    async send(letter) {
      letters.unshift(letter);
      letters.length = Math.min(letters.length, MOST_LETTERS);
      return { state: 'SENT' };
    },
  };
}
