import { POSTS, type Post } from '@dich/posts';
import { raw } from '@mikro-orm/postgresql';
import { type Context, today } from '#kernel/context.ts';
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

/** Who leads the unit acted for today, by rank of their posts and then by name; substitutes last. */
export async function signersOf(ctx: Context): Promise<Signer[]> {
  const { actor, scope } = ctx;
  const offices = await ctx.em.find(Office, {
    ...{ unitId: actor.unitId, kind: 'LEADER' },
    [raw((office) => `app.office_in_force(${office}, ?)`, [today(ctx)])]: true,
  });
  const ids = [...new Set(offices.map(({ accountId }) => accountId))];
  const open = { provinceId: scope.provinceId, id: { $in: ids }, disabledAt: null };
  const accounts = keyBy(await ctx.em.find(Account, open), ({ id }) => id);
  const rank = ({ post, substitutes }: Signer): number =>
    substitutes ? POSTS.length + 1 : post === null ? POSTS.length : POSTS.indexOf(post);
  return offices
    .flatMap(({ id, accountId, posts, onBehalfOf }): Signer[] => {
      const fullName = accounts.get(accountId)?.fullName;
      if (fullName === undefined) return [];
      const substitutes = onBehalfOf !== null;
      return [{ id, fullName, post: postOn(posts, today(ctx)), substitutes, actedIn: id === actor.officeId }];
    })
    .sort((a, b) => rank(a) - rank(b) || a.fullName.localeCompare(b.fullName, 'vi') || (a.id < b.id ? -1 : 1));
}
