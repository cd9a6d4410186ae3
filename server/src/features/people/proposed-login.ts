import { isLogin } from './account.rules.ts';

/** Lower case, without tone marks, the words apart: what a name to sign in with can be made of. */
const wordsOf = (name: string): string[] =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .split(/[^a-z0-9]+/)
    .filter(Boolean);

const MOST_NUMBERED = 30;

/**
 * Names that somebody could sign in with, the best first: "hoa.nguyen" of Nguyễn Thị Hoa, with the middle name where that
 * is taken, with the unit, and then numbered.
 */
export function proposedLogins(fullName: string, unitName: string): string[] {
  const words = wordsOf(fullName);
  const given = words.at(-1);
  if (given === undefined) return [];
  const family = words.slice(0, -1);
  const short = [given, ...family.slice(0, 1)].join('.');
  const long = family.length > 1 ? `${given}.${family.join('')}` : short;
  const placed = `${long}.${wordsOf(unitName).join('')}`;
  const numbered = Array.from({ length: MOST_NUMBERED }, (_, index) => `${placed}${index + 2}`);
  return [...new Set([short, long, placed, ...numbered])].filter(isLogin);
}
