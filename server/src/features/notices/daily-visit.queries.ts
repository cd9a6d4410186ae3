import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { OfficeKind } from '#kernel/context.ts';
import { asServingRole, type Opening, type Visited } from '#kernel/operation.ts';
import { pgArray, statement } from '#kernel/sql.ts';

type Serving = Pick<Opening, 'orm' | 'servingRole'>;

/** An office whose holder a server looks at, and no other does. */
export interface Visit extends Visited {
  /** The day on which somebody last did; null: never. */
  since: string | null;
}

/** Offices of these kinds that are in force on a day are looked at from now on. */
export const beginVisits = (serving: Serving, kinds: readonly OfficeKind[], day: string): Promise<unknown> =>
  asServingRole(serving, 'write', (em) =>
    statement({ em }, 'select app.begin_visits(:kinds::text[], :day::date)', { kinds: pgArray(kinds), day }),
  );

/** Marked before it is looked at, in a transaction of its own; null: everybody has been looked at on the day. */
export const takeVisit = (serving: Serving, day: string): Promise<Visit | null> =>
  asServingRole(serving, 'write', async (em) => {
    const [row] = await statement<Visit>(
      { em },
      `select province_id as "provinceId", office_id as "officeId", since::text from app.take_visit(:day::date)`,
      { day },
    );
    return row ?? null;
  });

/** In the transaction in which what was found is told. */
export const endVisit = (em: SqlEntityManager, { provinceId, officeId }: Visited, day: string): Promise<unknown> =>
  statement({ em }, 'select app.end_visit(:provinceId::smallint, :officeId, :day::date)', {
    ...{ provinceId, officeId, day },
  });
