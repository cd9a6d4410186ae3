import { POSTS, type Post } from '@dich/posts';
import { type Context, localDate } from '#kernel/context.ts';
import { keyBy } from '#kernel/loader.ts';
import { Account, Office } from './account.entity.ts';
import { postOn } from './post.rules.ts';

/** Somebody who leads the unit, and what they sign as. */
export interface Signer {
  /** Of the office. */
  id: string;
  fullName: string;
  post: Post | null;
  /** In an office that somebody has handed over for a time. */
  substitutes: boolean;
  /** It is the office acted in. */
  actedIn: boolean;
}

/** Who leads the unit acted for on a day, by rank of their posts then and then by name; substitutes last. */
export async function signersOf(ctx: Context, on: string): Promise<Signer[]> {
  const { actor, scope } = ctx;
  const offices = (
    await ctx.em.find(Office, {
      ...{ unitId: actor.unitId, kind: 'LEADER', confirmedAt: { $ne: null }, validFrom: { $lte: on } },
      $or: [{ validTo: null }, { validTo: { $gte: on } }],
    })
  ).filter(({ endedAt }) => wasOpen(endedAt, on));
  const ids = [...new Set(offices.map(({ accountId }) => accountId))];
  const found = await ctx.em.find(Account, { provinceId: scope.provinceId, id: { $in: ids } });
  const accounts = keyBy(
    found.filter(({ disabledAt }) => wasOpen(disabledAt, on)),
    ({ id }) => id,
  );
  const rank = ({ post, substitutes }: Signer): number =>
    substitutes ? POSTS.length + 1 : post === null ? POSTS.length : POSTS.indexOf(post);
  return offices
    .flatMap(({ id, accountId, posts, onBehalfOf }): Signer[] => {
      const fullName = accounts.get(accountId)?.fullName;
      if (fullName === undefined) return [];
      const substitutes = onBehalfOf !== null;
      return [{ id, fullName, post: postOn(posts, on), substitutes, actedIn: id === actor.officeId }];
    })
    .sort((a, b) => rank(a) - rank(b) || a.fullName.localeCompare(b.fullName, 'vi') || (a.id < b.id ? -1 : 1));
}

/** What was closed or ended later was open on the day; what was so on the day itself is not. */
const wasOpen = (closedAt: Date | null, on: string): boolean => closedAt === null || localDate(closedAt) > on;
