import { createCipheriv, createDecipheriv, randomBytes, scrypt } from 'node:crypto';
import { promisify } from 'node:util';
import { z } from 'zod';
import { OperatorError } from '../operator-error.ts';

/** 128 MB and about half a second for each guess. */
const COST = { N: 2 ** 17, r: 8, p: 1, maxmem: 256 * 2 ** 20 };
const CIPHER = 'aes-256-gcm';

const Bytes = z.base64().transform((text) => Buffer.from(text, 'base64'));
const Sealed = z.object({
  kdf: z.literal('scrypt-17-8-1'),
  salt: Bytes,
  nonce: Bytes,
  tag: Bytes,
  text: Bytes,
});

const stretched = (passphrase: string, salt: Buffer): Promise<Buffer> =>
  promisify<string, Buffer, number, typeof COST, Buffer>(scrypt)(passphrase.normalize('NFC'), salt, 32, COST);

/** Encrypts a text so that only who has the passphrase reads it, and any change to it is noticed. */
export async function seal(text: string, passphrase: string): Promise<object> {
  const [salt, nonce] = [randomBytes(16), randomBytes(12)];
  const cipher = createCipheriv(CIPHER, await stretched(passphrase, salt), nonce);
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  const [tag, bytes] = [cipher.getAuthTag(), sealed];
  const told = Object.entries({ salt, nonce, tag, text: bytes }).map(([name, value]) => [
    name,
    value.toString('base64'),
  ]);
  return { kdf: 'scrypt-17-8-1', ...Object.fromEntries(told) };
}

/** The text again; another passphrase is refused. */
export async function unseal(sealed: unknown, passphrase: string): Promise<string> {
  const { salt, nonce, tag, text } = Sealed.parse(sealed);
  const decipher = createDecipheriv(CIPHER, await stretched(passphrase, salt), nonce);
  decipher.setAuthTag(tag);
  try {
    return decipher.update(text, undefined, 'utf8') + decipher.final('utf8');
  } catch (error) {
    throw new OperatorError('Mật khẩu của bản sao lưu không đúng. Chưa có gì bị thay đổi.', { cause: error });
  }
}
