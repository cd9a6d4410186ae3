import type { Message } from '#kernel/messages.ts';
import type { Problem } from '#kernel/refusal.ts';
import type { Account, Office } from './account.entity.ts';
import { says } from './people.messages.ts';

interface Wish {
  validFrom: string;
  validTo: string;
}

const invalid = (field: string, message: Message): Problem => ({ code: 'INVALID', path: [field], message });

/** Until the day on which the office itself ends, from today on. */
export function problemsOfSpan({ validFrom, validTo }: Wish, own: Pick<Office, 'validTo'>, today: string): Problem[] {
  return [
    ...(validFrom < today ? [invalid('validFrom', says.handedOverEarlier())] : []),
    ...(validTo < validFrom ? [invalid('validTo', says.endsBeforeItBegins())] : []),
    ...(own.validTo !== null && validTo > own.validTo
      ? [invalid('validTo', says.outlastsOwn({ day: { day: own.validTo } }))]
      : []),
  ];
}

const overlaps = ({ validFrom, validTo, endedAt }: Office, wish: Wish): boolean =>
  endedAt === null && validFrom <= wish.validTo && wish.validFrom <= (validTo ?? '9999-12-31');

/** One substitute at a time, and none who holds the office already. */
export function problemsOfSubstitute(
  account: Account,
  wish: Wish,
  { held, own, substitutes }: { held: readonly Office[]; own: Office; substitutes: readonly Office[] },
): Problem[] {
  const conflict = (message: Message): Problem => ({ code: 'CONFLICT', path: ['accountId'], message });
  const isHeld = held.some(
    (office) =>
      office.kind === own.kind &&
      office.unitId === own.unitId &&
      office.departmentId === own.departmentId &&
      overlaps(office, wish),
  );
  return [
    ...(account.disabledAt === null ? [] : [{ ...conflict(says.substituteDisabled()), code: 'LOCKED' } as const]),
    ...(isHeld ? [conflict(says.heldAlready())] : []),
    ...(!isHeld && substitutes.some((one) => overlaps(one, wish)) ? [conflict(says.handedOverAlready())] : []),
  ];
}
