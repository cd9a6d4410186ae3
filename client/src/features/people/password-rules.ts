import { texts } from './texts/index.ts';

/** The server's rules as far as they can be told while one types; commonness is the server's to tell. */
const SHORTEST = 12;
const FEWEST_DIFFERENT = 5;

export interface PasswordRule {
  id: 'length' | 'different' | 'login';
  text: string;
  holds: boolean;
}

/** `login`: the name signed in with, which a password must not contain; null where it is not known. */
export function rulesOf(password: string, login: string | null): PasswordRule[] {
  const normal = password.normalize('NFC');
  const lower = normal.toLowerCase();
  const length = [...normal].length;
  const rules: PasswordRule[] = [
    { id: 'length', text: texts.newPassword.length(SHORTEST, length), holds: length >= SHORTEST },
    {
      id: 'different',
      text: texts.newPassword.different(FEWEST_DIFFERENT),
      holds: new Set(lower).size >= FEWEST_DIFFERENT,
    },
  ];
  if (login !== null) {
    rules.push({ id: 'login', text: texts.newPassword.login, holds: length > 0 && !lower.includes(login) });
  }
  return rules;
}

export const keepsRules = (password: string, login: string | null): boolean =>
  rulesOf(password, login).every(({ holds }) => holds);
