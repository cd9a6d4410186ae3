import { Migration } from '@mikro-orm/migrations';
import { grantToServing } from '../row-security.ts';

/** Room indicators: which codes are taken can be asked before one is written, also where the indicator itself is hidden. */
export class M048CodesTaken extends Migration {
  override up(): void {
    this.addSql(`
-- Those of these codes that some indicator of the country has; whose it is and what it means is not said. A code is one in
-- the country, so that it is taken was never hidden: writing it was refused.
create function app.codes_taken(codes text[]) returns setof text
language sql stable security definer set search_path = public, pg_temp as $$
  select code from indicator
   where code = any(codes) and nullif(current_setting('app.province', true), '') is not null
$$;
revoke all on function app.codes_taken(text[]) from public;
${grantToServing('execute on function app.codes_taken(text[])')}
`);
  }
}
