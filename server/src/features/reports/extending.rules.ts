import type { Problem } from '#kernel/refusal.ts';
import { says } from './report.messages.ts';
import type { Reviewed } from './reports-reviewed.ts';

export const problemsOfPast = (untilOn: string, today: string): Problem[] =>
  untilOn < today ? [{ code: 'INVALID', path: ['untilOn'], message: says.extendedIntoPast() }] : [];

export function problemsOfExtending(
  { name, dueOn, path }: Pick<Reviewed, 'name' | 'dueOn' | 'path'>,
  untilOn: string,
): Problem[] {
  if (dueOn === null) return [{ code: 'CONFLICT', path, message: says.nothingToExtend({ name }) }];
  if (untilOn > dueOn) return [];
  return [{ code: 'INVALID', path: ['untilOn'], message: says.extendedTooShort({ name, day: { day: dueOn } }) }];
}
