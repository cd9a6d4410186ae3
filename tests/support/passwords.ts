import { hashPassword } from '@dich/server/features/sign-in/password.ts';
import type { TestDatabase } from '@dich/server/test/database.ts';

export const PASSWORD = 'mat-khau-thu-nghiem';

/** Gives every account of a test's world the same password, so that its people can sign in. */
export async function givePasswords({ owner }: TestDatabase): Promise<void> {
  await owner.query('update account set password_hash = $1', [await hashPassword(PASSWORD)]);
}
