import { newId } from '@dich/server/kernel/columns.ts';
import type { Actors } from '@dich/server/test/actors.ts';
import type { TestDatabase } from '@dich/server/test/database.ts';
import { makeIndicator, makeRatio, type TestIndicator } from '@dich/server/test/indicators.ts';
import { makePeriod, type TestPeriod } from '@dich/server/test/periods.ts';
import { send } from '@dich/server/test/targets.ts';
import type { TestAccount, World } from '@dich/server/test/world.ts';

/** The year that the records are of. */
export const YEAR = 2022;

/** Indicators of the shared catalogue; what they are for says their name. */
export type Catalogue = Record<'jobs' | 'trained' | 'revenue' | 'spare' | 'whole' | 'title', TestIndicator>;

/** Makes records, through the verbs where their words must be read, else as if the verbs had made them. */
export class Making {
  readonly database: TestDatabase;
  readonly actors: Actors;
  readonly world: World;
  readonly catalogue: Catalogue;
  #accepted: Promise<TestPeriod> | null = null;

  private constructor(database: TestDatabase, actors: Actors, world: World, catalogue: Catalogue) {
    this.database = database;
    this.actors = actors;
    this.world = world;
    this.catalogue = catalogue;
  }

  static async begin(database: TestDatabase, actors: Actors, world: World): Promise<Making> {
    return new Making(database, actors, world, {
      jobs: await makeIndicator(database),
      trained: await makeRatio(database),
      revenue: await makeIndicator(database, {
        name: 'Tổng thu ngân sách',
        unitOfMeasure: 'tỷ đồng',
        suppliedBy: 'DEPARTMENTS',
      }),
      whole: await makeIndicator(database, {
        ...{ name: 'Chỉ tiêu kinh tế - xã hội', kind: 'COMPOSITE', unitOfMeasure: 'chỉ tiêu', overUnits: 'NONE' },
      }),
      title: await makeIndicator(database, {
        ...{ name: 'Xếp loại chung', kind: 'GRADE', unitOfMeasure: 'danh hiệu', overUnits: 'NONE' },
      }),
      spare: await makeIndicator(database, { name: 'Trồng rừng', unitOfMeasure: 'ha' }),
    });
  }

  /** Sends a verb that must succeed. */
  async sent(account: TestAccount, verb: string, input: Record<string, unknown>): Promise<void> {
    const { errors, messages } = await send(this.actors, account, verb, input, '__typename');
    if (errors.length > 0) throw new Error(`${verb}: ${errors.join(', ')} ${messages.join(' ')}`);
  }

  /** Puts in a row as it is, with an id unless it brings one; answers the id. */
  async insert(table: string, row: Record<string, unknown>): Promise<string> {
    const made: Record<string, unknown> = { id: newId(), ...row };
    const columns = Object.keys(made);
    await this.database.truth.query(
      `insert into ${table} (${columns.join(', ')}) values (${columns.map((_, index) => `$${index + 1}`).join(', ')})`,
      Object.values(made),
    );
    return String(made.id);
  }

  /** The id that a statement finds first; empty: none. */
  async idOf(sql: string, values: readonly unknown[]): Promise<string> {
    const { rows } = await this.database.truth.query<{ id: string }>(sql, [...values]);
    return rows[0]?.id ?? '';
  }

  /** A new period; what is accepted is of one period, so that it is rolled up. */
  periodFor(state: string): Promise<TestPeriod> {
    if (state !== 'ACCEPTED') return makePeriod(this.database, { year: YEAR });
    this.#accepted ??= makePeriod(this.database, { year: YEAR });
    return this.#accepted;
  }
}
