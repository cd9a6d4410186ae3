import { Migration } from '@mikro-orm/migrations';
import { isWithin, OWN_UNIT } from '../row-security.ts';

/** Room units: what is said of a unit that ended is said from above, and by nobody where it is not known who asks. */
export class M057EndingsByThoseAbove extends Migration {
  override up(): void {
    this.addSql(`
drop policy unit_ending_insert on unit_ending;
drop policy unit_ending_update on unit_ending;
create policy unit_ending_insert on unit_ending for insert with check (${FROM_ABOVE});
create policy unit_ending_update on unit_ending for update using (${FROM_ABOVE}) with check (${FROM_ABOVE});
-- units are never removed, and nothing is looked for by it
drop index audit_entry_acting_unit;
`);
  }
}

const FROM_ABOVE = `${isWithin()} and unit_id <> ${OWN_UNIT}`;
