import { Migration } from '@mikro-orm/migrations';
import { grantToServing } from '../row-security.ts';
import { JUDGE_BOUND_015 } from './judge-bound-015.ts';

/**
 * Verdicts in bulk keep out a bound that is itself outside ("trên 90% đến 95%", "từ 90% đến dưới 95%"), as `judge` in
 * packages/measure does, and judge no bare number of an indicator without a direction.
 */
export class M015OpenEnds extends Migration {
  override up(): void {
    this.addSql(`
drop function app.judge_bound;
${JUDGE_BOUND_015}
revoke all on function app.judge_bound from public;
${grantToServing('execute on function app.judge_bound')}
`);
  }
}
