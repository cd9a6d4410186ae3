import { Migration } from '@mikro-orm/migrations';
import { grantToServing } from '../row-security.ts';
import { JUDGE_BOUND_012 } from './judge-bound-012.ts';

const FUNCTIONS = ['judge_unit', 'judge_unit_kind', 'judge_factor', 'judge_bound'];

/**
 * The judge for verdicts in bulk knows units of measure, what a figure is, and the words of target and indicator: the SQL
 * twin of `judge` in packages/measure. A change of that text needs a migration of its own, which replaces the functions.
 */
export class M012JudgeInUnits extends Migration {
  override up(): void {
    this.addSql(`
drop function app.judge_bound;
${JUDGE_BOUND_012}
${FUNCTIONS.map((name) => `revoke all on function app.${name} from public;`).join('\n')}
${FUNCTIONS.map((name) => grantToServing(`execute on function app.${name}`)).join('\n')}
`);
  }
}
