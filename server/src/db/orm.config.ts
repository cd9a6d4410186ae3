import { MikroORM } from '@mikro-orm/postgresql';
import { ROOMS } from '../rooms.ts';

/** The pool of the serving process. Its login role owns nothing and inherits nothing; see kernel/operation.ts. */
export async function connect(
  url: string,
  pool: { min: number; max: number } = { min: 0, max: 10 },
): Promise<MikroORM> {
  return MikroORM.init({
    clientUrl: url,
    entities: ROOMS.flatMap((room) => room.entities),
    pool,
    ignoreUndefinedInQuery: false,
    allowGlobalContext: true,
  });
}
