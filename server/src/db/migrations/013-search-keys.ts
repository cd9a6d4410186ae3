import { Migration } from '@mikro-orm/migrations';
import { grantToServing } from '../row-security.ts';

/**
 * What a text is found by: the SQL twin of `searchKey` in packages/units. Without marks, and with i for every y, since
 * both spellings are official in many words.
 */
export class M013SearchKeys extends Migration {
  override up(): void {
    this.addSql(`
create function app.search_key(words text) returns text
language sql immutable parallel safe
as $$
  select trim(both from regexp_replace(
    translate(regexp_replace(normalize(lower(normalize(words, nfc)), nfd), '[\u0300-\u036f]', '', 'g'), 'đƣy', 'dui'),
    '[^[:alnum:]]+', ' ', 'g'))
$$;
revoke all on function app.search_key from public;
${grantToServing('execute on function app.search_key')}

update unit_version set search_key = translate(search_key, 'y', 'i') where search_key like '%y%';
`);
  }
}
