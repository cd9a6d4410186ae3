import { Migration } from '@mikro-orm/migrations';
import { grantToServing } from '../row-security.ts';
import { JUDGE_BOUND_025 } from './judge-bound-025.ts';

/**
 * Verdicts in bulk multiply a rate of so many ("/100.000 dân", "/nghìn trẻ", not of a vạn dân alone) as `judge` in
 * packages/measure does, and take a bậc and a hạng for one place of a ranking.
 */
export class M025RatiosPerMany extends Migration {
  override up(): void {
    this.addSql(`
${JUDGE_BOUND_025}
revoke all on function app.judge_ratio_scale from public;
${grantToServing('execute on function app.judge_ratio_scale')}
`);
  }
}
