import { createHmac, timingSafeEqual } from 'node:crypto';

/** What a code proves: that somebody reads what is sent to the address, since it was asked for. */
interface Proved {
  provinceId: number;
  accountId: string;
  address: string;
  askedAt: Date;
}

const DIGITS = 8;

/**
 * Eight digits made of the installation's key: the code stands nowhere in the database, and another address, account or
 * moment has another.
 */
export function codeOf(key: Buffer, { provinceId, accountId, address, askedAt }: Proved): string {
  const about = JSON.stringify(['mail address', provinceId, accountId, address, askedAt.getTime()]);
  const number = createHmac('sha256', key).update(about).digest().readBigUInt64BE();
  return String(number % 10n ** BigInt(DIGITS)).padStart(DIGITS, '0');
}

/** Blanks in what was typed do not count. */
export function isCode(key: Buffer, proved: Proved, typed: string): boolean {
  const [given, wanted] = [Buffer.from(typed.replace(/\s/g, '')), Buffer.from(codeOf(key, proved))];
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}
