import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits, base64url: 43 characters. Tokens are only ever kept as their hash. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What begins an API key, so that one found where it should not be is recognised. */
export const newApiKey = (): string => `dich_${newToken()}`;

/** A token's entropy makes a slow hash needless. */
export const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest();
