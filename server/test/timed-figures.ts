import type { Actors } from './actors.ts';
import type { TestDatabase } from './database.ts';
import type { TestIndicator } from './indicators.ts';
import { makePeriod, makeRegime, type TestPeriod } from './periods.ts';
import { makePlan } from './plans.ts';
import { fileReport, type TestFigure, type TestReport } from './reports.ts';
import { askValue, makeTree, type Tree } from './rollups.ts';
import type { TestUnit } from './world.ts';

/** A regime of months or quarters until the 14th, as Nghị định 09/2019 has them. */
export interface Timed {
  regimeId: string;
  all: TestPeriod[];
  at(number: number): TestPeriod;
}

type Typed = Omit<TestFigure, 'indicator'>;

/** "7": "07". */
export const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** Of each commune in turn; null: silent. */
export const values = (...numbers: (string | null)[]): (Typed | null)[] =>
  numbers.map((value) => (value === null ? null : { value }));

/** A town with two communes, what these had accepted period by period, and what the town is told of it. */
export class TimedFigures {
  readonly tree: Tree;
  readonly #database: TestDatabase;
  readonly #actors: Actors;

  private constructor(database: TestDatabase, actors: Actors, tree: Tree) {
    this.#database = database;
    this.#actors = actors;
    this.tree = tree;
  }

  static async begin(database: TestDatabase, actors: Actors): Promise<TimedFigures> {
    return new TimedFigures(database, actors, await makeTree(database, 2));
  }

  commune(number: number): TestUnit {
    return this.tree.communes[number - 1] as TestUnit;
  }

  async regimeOf(kind: 'MONTH' | 'QUARTER'): Promise<Timed> {
    const regime = await makeRegime(this.#database);
    const length = kind === 'MONTH' ? 1 : 3;
    const all: TestPeriod[] = [];
    for (let ordinal = 1; ordinal * length <= 12; ordinal += 1) {
      const endsOn = `2022-${twoDigits(ordinal * length)}-14`;
      all.push(await makePeriod(this.#database, { regime, ordinal, kind, endsOn }));
    }
    return { regimeId: regime.id, all, at: (number) => all[number - 1] as TestPeriod };
  }

  /** What communes had accepted: by period, then by commune. */
  async filed(
    indicator: TestIndicator,
    figures: readonly (readonly [TestPeriod, readonly (Typed | null)[]])[],
  ): Promise<TestReport[]> {
    const reports: TestReport[] = [];
    for (const [period, ofCommunes] of figures)
      for (const [index, figure] of ofCommunes.entries())
        if (figure) {
          const unit = this.commune(index + 1);
          reports.push(await fileReport(this.#database, { unit, period, figures: [{ indicator, ...figure }] }));
        }
    return reports;
  }

  planned(indicator: TestIndicator) {
    return makePlan(this.#database, { unit: this.tree.town, year: 2022, issued: true, indicators: [indicator] });
  }

  told<T = Record<string, unknown>>(indicator: TestIndicator, period: TestPeriod, fields: string, now?: string) {
    return askValue<T>(this.#actors, this.tree.planner, [this.tree.town, indicator, period], fields, now);
  }
}
