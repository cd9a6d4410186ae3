import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import type { Message } from '#kernel/messages.ts';
import type { Problem } from '#kernel/refusal.ts';
import { says } from './sign-in.messages.ts';

/** OWASP ASVS 5, 6.2: length counts, composition does not; nothing that is guessed first. */
const SHORTEST = 12;
const LONGEST = 256;
const FEWEST_DIFFERENT = 5;

/** A telephone or identity number, a day: digits, with whatever numbers are grouped by. */
const NUMBER = /^[\d\s.,/+-]+$/;

/** Words that passwords here are made of, once what is put around them (digits, signs, tone marks) is taken away. */
const USUAL_WORDS = [
  ...['matkhau', 'password', 'quantri', 'admin', 'administrator', 'vietnam', 'ubnd', 'uyban', 'uybannhandan', 'dich'],
  ...['muctieu', 'chitieu', 'muctieuchatluong', 'hoisu', 'vanphong', 'taichinh', 'thongke', 'anhyeuem', 'emyeuanh'],
  ...['conyeubome', 'iloveyou', 'qwerty', 'welcome', 'abc', 'abcd', 'abcdef', 'changeme', 'letmein'],
];

let common: ReadonlySet<string> | undefined;

/** Lower case, at least twelve characters; see data/README.md. Read when the first password is set. */
function commonPasswords(): ReadonlySet<string> {
  common ??= new Set(
    brotliDecompressSync(readFileSync(new URL('./data/common-passwords.txt.br', import.meta.url)))
      .toString('utf8')
      .split('\n'),
  );
  return common;
}

/** What is known of whoever sets it, which others know too. */
export interface Whose {
  login: string;
  fullName: string;
  /** Whether its letters are the name of a unit. */
  namesUnit: boolean;
}

/** What is wrong with a new password, in words that say what to do; the first reason alone. */
export function problemsOfPassword(path: string[], password: string, whose: Whose): Problem[] {
  const message = reasonAgainst(password.normalize('NFC'), whose);
  return message === null ? [] : [{ code: 'INVALID', path, message }];
}

function reasonAgainst(password: string, { login, fullName, namesUnit }: Whose): Message | null {
  const characters = [...password];
  if (characters.length < SHORTEST) {
    return says.passwordTooShort({ least: SHORTEST });
  }
  if (characters.length > LONGEST) return says.passwordTooLong({ most: LONGEST });
  const lower = password.toLowerCase();
  if (lower.includes(login)) return says.passwordHoldsLogin();
  if (new Set(lower).size < FEWEST_DIFFERENT) return says.passwordRepeats();
  const letters = lettersOf(password);
  if (NUMBER.test(password)) return says.passwordNumber();
  if (namesUnit) return says.passwordNamesUnit();
  if (isMadeOf(letters, lettersOfWords(fullName))) return says.passwordNamesPerson();
  if (commonPasswords().has(lower) || USUAL_WORDS.some((word) => isMadeOf(letters, [word]))) {
    return says.passwordCommon();
  }
  return null;
}

/** Its letters from a to z, without marks and capitals: what is left without digits, signs and blanks around them. */
export const lettersOf = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/đ/g, 'd')
    .replace(/[^a-z]/g, '');

const lettersOfWords = (text: string): string[] => text.split(/\s+/).map(lettersOf).filter(Boolean);

/** Whether there are letters, and none is left once these words, in whatever order and however often, are taken away. */
const isMadeOf = (letters: string, words: readonly string[]): boolean =>
  letters !== '' &&
  words
    .toSorted((a, b) => b.length - a.length)
    .reduce((left, word) => left.replaceAll(word, ' '), letters)
    .trim() === '';
