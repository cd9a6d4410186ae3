import { hash, verify } from '@node-rs/argon2';
import pLimit from 'p-limit';

/** OWASP ASVS 5: argon2id, 19 MiB, two passes, one lane (the defaults of the library, stated so that they stay). */
const ARGON2ID = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Of the four threads that Node has for such work two stay free for files and compression. */
const inTurn = pLimit(2);

export const hashPassword = (password: string): Promise<string> =>
  inTurn(() => hash(password.normalize('NFC'), ARGON2ID));

/** Also works as long for a name that does not exist, so that the time of an answer tells nothing. */
export async function passwordMatches(stored: string | null, given: string): Promise<boolean> {
  if (stored !== null) return inTurn(() => verify(stored, given.normalize('NFC')));
  await hashPassword(given);
  return false;
}
