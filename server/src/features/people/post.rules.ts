import { isOfCommittee, type Post } from '@dich/posts';
import type { Message } from '#kernel/messages.ts';
import type { Problem } from '#kernel/refusal.ts';
import type { HeldPost, Office } from './account.entity.ts';
import { says } from './people.messages.ts';

/** What the holder is on a day; null: nothing is stated of it. */
export const postOn = (posts: readonly HeldPost[], day: string): Post | null =>
  posts.findLast(({ from }) => from <= day)?.post ?? null;

/** The posts of an office that begins with one, or with none. */
export const firstPosts = (post: Post | null, from: string): HeldPost[] => (post === null ? [] : [{ post, from }]);

/** Today, or the first day of an office that is to come. */
export const earliestFrom = ({ validFrom }: Pick<Office, 'validFrom'>, today: string): string =>
  validFrom > today ? validFrom : today;

/** From a day on it is this one, whatever was stated of later days; before, what it was. */
export function statedFrom(posts: readonly HeldPost[], post: Post | null, from: string): HeldPost[] {
  const before = posts.filter((held) => held.from < from);
  return (before.at(-1)?.post ?? null) === post ? before : [...before, { post, from }];
}

const invalid = (path: string[], message: Message): Problem => ({ code: 'INVALID', path, message });

/** Who leads the committee holds no office in one of its departments. */
export const problemsOfPost = (path: string[], post: Post | null, hasDepartment: boolean): Problem[] =>
  post !== null && hasDepartment && isOfCommittee(post) ? [invalid(path, says.postOfCommittee())] : [];

/** A post is stated of days on which the office is held in the own right. */
export function problemsOfPostDay(
  { validFrom, validTo, endedAt, onBehalfOf }: Pick<Office, 'validFrom' | 'validTo' | 'endedAt' | 'onBehalfOf'>,
  from: string,
): Problem[] {
  const conflict = (message: Message): Problem[] => [{ code: 'CONFLICT', path: ['officeId'], message }];
  if (onBehalfOf !== null) return conflict(says.postOfSubstitute());
  if (endedAt !== null) return conflict(says.postOfEnded());
  if (from < validFrom) return [invalid(['validFrom'], says.postBeforeOffice({ day: { day: validFrom } }))];
  return validTo !== null && from > validTo
    ? [invalid(['validFrom'], says.postAfterOffice({ day: { day: validTo } }))]
    : [];
}
