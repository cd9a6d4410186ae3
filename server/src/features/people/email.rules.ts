import { z } from 'zod';
import type { Problem } from '#kernel/refusal.ts';
import { says } from './people.messages.ts';

const Address = z.email().max(254);

/** As it is written to; null: nobody is reached by it. */
export const addressOf = (typed: string): string | null => Address.safeParse(typed.trim()).data ?? null;

/** Of an address that a link is to be mailed to; empty: it is not to be. */
export function problemsOfEmail(typed: string, { canMail }: { canMail: boolean }): Problem[] {
  if (typed.trim() === '') return [];
  const path = ['email'];
  if (!canMail) return [{ code: 'CONFLICT', path, message: says.mailsNobody() }];
  return addressOf(typed) === null ? [{ code: 'INVALID', path, message: says.noAddress() }] : [];
}
