import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

/** Seals what must not be readable in the database or its backups, with the key of the installation. */
export interface SecretBox {
  seal(plain: string): Buffer;
  /** Throws when the key is not the one it was sealed with. */
  open(sealed: Buffer): string;
  /** What a short code is kept as: without the key it cannot be found by trying all there are. 32 bytes. */
  digest(plain: string): Buffer;
}

const [NONCE, TAG] = [12, 16];

const derived = (key: Buffer, purpose: string): Buffer => Buffer.from(hkdfSync('sha256', key, '', purpose, 32));

/** For tokens of links that wait to be mailed: with a key of their own, so that nothing else sealed passes for one. */
export const linkBox = (key: Buffer): SecretBox => secretBox(derived(key, 'dich: links that wait to be mailed'));

/**
 * AES-256-GCM; a sealed secret is nonce, tag and cipher text. Digests are HMAC-SHA-256 with a key derived of the same
 * one. `key`: 32 bytes.
 */
export function secretBox(key: Buffer): SecretBox {
  const digestKey = derived(key, 'dich: codes kept as digests');
  return {
    seal(plain) {
      const nonce = randomBytes(NONCE);
      const cipher = createCipheriv('aes-256-gcm', key, nonce);
      const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), body]);
    },
    open(sealed) {
      const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, NONCE));
      decipher.setAuthTag(sealed.subarray(NONCE, NONCE + TAG));
      return Buffer.concat([decipher.update(sealed.subarray(NONCE + TAG)), decipher.final()]).toString('utf8');
    },
    digest: (plain) => createHmac('sha256', digestKey).update(plain).digest(),
  };
}
