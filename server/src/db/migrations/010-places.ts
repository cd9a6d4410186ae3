import { Migration } from '@mikro-orm/migrations';
import { grantToServing } from '../row-security.ts';

/**
 * Room units: counting up the tree. Beside `app.subtree_end` the only place in SQL that knows how a position is packed;
 * packages/units (position.ts) says how, and a test holds the two together.
 */
export class M010Places extends Migration {
  override up(): void {
    this.addSql(`
create function app.places_of(pos integer, up boolean) returns setof integer
language sql immutable parallel safe rows 3 as $$
  select pos & ~tier.below
    from (values (0, 0), (4095, 4095), (4194303, 4190208)) as tier (below, present)
   where tier.below = 0 or (up and pos & tier.present <> 0)
$$;
comment on function app.places_of is 'the position itself and, going up, those of the units that it lies in, each once: its district (where it has one) and its province';
revoke all on function app.places_of from public;
${grantToServing('execute on function app.places_of')}
`);
  }
}
