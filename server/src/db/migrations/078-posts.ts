import { Migration } from '@mikro-orm/migrations';
import { grantToServing } from '../row-security.ts';

/** Room people: the post (chức vụ) that goes with an office, each from a day on. It opens nothing. */
export class M078Posts extends Migration {
  override up(): void {
    this.addSql(`
alter table office
  add column posts jsonb not null default '[]' constraint office_posts_list check (jsonb_typeof(posts) = 'array'),
  add constraint office_handed_over_without_post check (on_behalf_of is null or posts = '[]');
comment on column office.posts is 'what its holder is, each as {post, from} in the order of the days; post null: nothing is stated from that day on';
${grantToServing('update (posts) on office')}
`);
  }
}
