import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits, base64url: 43 characters. Tokens are only ever kept as their hash. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** Of a one-time link: in the fragment of the page that takes it. */
export const pathOfLink = (token: string): string => `/loi-moi#${token}`;

/** What begins an API key, so that one found where it should not be is recognised. */
export const newApiKey = (): string => `dich_${newToken()}`;

/** Thirty-two signs of which none is taken for another on paper. */
const SIGNS = '23456789abcdefghijkmnpqrstuvwxyz';
const SIGNS_EACH = 12;

/** A code to be typed from paper: sixty random bits, in groups of four signs: "k7wm-2hqd-x9ap". */
export function newCode(): string {
  const signs = [...randomBytes(SIGNS_EACH)].map((byte) => SIGNS[byte % SIGNS.length]).join('');
  return signs.replace(/(.{4})(?=.)/g, '$1-');
}

/** The same however it is typed: capitals, spaces and dashes say nothing. */
export const plainCode = (typed: string): string => typed.toLowerCase().replace(/[^0-9a-z]/g, '');

/** A token's entropy makes a slow hash needless. */
export const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest();

/** Of a code that goes with a link: it opens nothing without the token of that link, which nobody finds by trying. */
export const hashLinkCode = (typed: string): Buffer => hashToken(plainCode(typed));
