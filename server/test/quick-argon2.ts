import * as argon2 from '@node-rs/argon2/index.js';
import { afterAll, beforeAll } from 'vitest';

/**
 * The library as the tests have it: a hash at the least cost instead of 30 ms of a processor, which hundreds of sign-ins
 * of a run would otherwise pay, and refused where the product asks for less than it promises (OWASP ASVS 5).
 */
const LEAST = { algorithm: 2, memoryCost: 8, timeCost: 1, parallelism: 1 } as const;

let isQuick = true;

export async function hash(password: string, options: argon2.Options = {}): Promise<string> {
  const { algorithm = 2, memoryCost = 0, timeCost = 0, parallelism = 0 } = options;
  if (algorithm !== 2 || memoryCost < 19_456 || timeCost < 2 || parallelism < 1) {
    throw new Error(`a password is hashed with ${JSON.stringify(options)}: less than Argon2id, 19 MiB, two passes`);
  }
  return argon2.hash(password, isQuick ? { ...options, ...LEAST } : options);
}

export const verify = argon2.verify;

/** For a test file that needs passwords to take as long as they do. */
export function useFullCost(): void {
  beforeAll(() => {
    isQuick = false;
  });
  afterAll(() => {
    isQuick = true;
  });
}
