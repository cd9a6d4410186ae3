import {
  type Attainment,
  DIRECTIONS,
  figureTyped,
  type IndicatorKind,
  type JudgedTarget,
  judge,
  type Level,
  levelOf,
  type OverUnits,
  periodState,
  rollUpUnits,
  type TypedFigure,
} from '@dich/measure';
import type { TestDatabase } from '@dich/server/test/database.ts';

/** A year with accepted figures, and those of the year before, from which changes start. */
export interface Period {
  id: string;
  year: number;
  kind: 'YEAR';
  regimeId: string;
  vintage: 'ESTIMATE' | 'OFFICIAL';
  startsOn: string;
  endsOn: string;
  ordinal: number;
}

/** An indicator of the catalogue, or of a place's own, in its edition in force. */
export interface Meaning {
  indicatorId: string;
  kind: IndicatorKind;
  name: string;
  isShared: boolean;
  unitOfMeasure: string;
  operandUnit: string | null;
  direction: keyof typeof DIRECTIONS;
  overUnits: OverUnits;
  overTime: 'SUM' | 'LAST';
  typedAs: 'PERIOD' | 'CUMULATIVE';
}

interface Leaf extends TypedFigure {
  pos: number;
  indicatorId: string;
}

interface TargetRow {
  pos: number;
  indicatorId: string;
  source: string;
  reading: JudgedTarget | null;
  lo: string | null;
  hi: string | null;
  unit: string | null;
}

const PERIODS = `
select p.id, p.year, p.kind, p.ordinal, p.regime_id as "regimeId", p.vintage, p.starts_on::text as "startsOn",
       p.ends_on::text as "endsOn"
  from period p join regime r on r.id = p.regime_id
 where r.code = $1 and p.kind = 'YEAR' and exists (select from figure f where f.period_id = p.id and f.accepted)
 order by p.vintage desc`;

const MEANINGS = `
select distinct on (e.indicator_id) e.indicator_id as "indicatorId", e.kind, e.name, i.pos = 0 as "isShared", e.unit_of_measure as "unitOfMeasure",
       e.operand_unit as "operandUnit", e.direction, e.over_units as "overUnits", e.over_time as "overTime", e.typed_as as "typedAs"
  from indicator_edition e join indicator i on i.id = e.indicator_id
 where (i.pos = 0 or i.pos between $2 and $3) and e.valid_from <= $1 order by e.indicator_id, e.edition desc`;

const TARGETS = `
select pos, indicator_id as "indicatorId", source, reading, lo::text, hi::text, unit_of_measure as unit from target
 where year = $4 and state = 'ISSUED' and in_force_from <= $1 and (in_force_to is null or in_force_to > $1)
   and pos between $2 and $3 order by source, by_pos desc, id desc`;

const LEAVES = `
select pos, indicator_id as "indicatorId", value::text, numerator::text, denominator::text, achieved, grade, parts
  from figure where period_id = $1 and accepted and counted and pos between $2 and $3`;

/** What stands in the tables below a place for a year, and the verdicts that packages/measure alone makes of it. */
export class Leaves {
  readonly period: Period;
  readonly meanings: readonly Meaning[];
  readonly #today: string;
  readonly #targets: readonly TargetRow[];
  readonly #now: readonly Leaf[];
  readonly #before: readonly Leaf[];

  private constructor(
    period: Period,
    today: string,
    rows: { meanings: Meaning[]; targets: TargetRow[]; now: Leaf[]; before: Leaf[] },
  ) {
    this.period = period;
    this.meanings = rows.meanings;
    this.#today = today;
    this.#targets = rows.targets;
    this.#now = rows.now;
    this.#before = rows.before;
  }

  /** Of the places from `lo` to `hi`. */
  static async read(
    database: TestDatabase,
    { lo, hi, year, today, regime = 'MTCL' }: { lo: number; hi: number; year: number; today: string; regime?: string },
  ): Promise<Leaves> {
    const rowsOf = async <T extends object>(source: string, values: unknown[] = []): Promise<T[]> =>
      (await database.truth.query<T>(source, values)).rows;
    const periods = await rowsOf<Period>(PERIODS, [regime]);
    const period = periods.find((one) => one.year === year);
    if (!period) throw new Error(`nothing was accepted for ${year}`);
    const day = [period.endsOn, today].toSorted()[0];
    const leavesOf = (periodId: string) => rowsOf<Leaf>(LEAVES, [periodId, lo, hi]);
    const before = periods.filter((one) => one.year === year - 1).map(({ id }) => leavesOf(id));
    return new Leaves(period, today, {
      meanings: await rowsOf<Meaning>(MEANINGS, [day, lo, hi]),
      targets: await rowsOf<TargetRow>(TARGETS, [day, lo, hi, year]),
      now: await leavesOf(period.id),
      before: (await Promise.all(before)).flat(),
    });
  }

  /** Of what a place itself reported. */
  verdictAt(meaning: Meaning, pos: number): Attainment {
    const base = this.#leafAt(this.#before, meaning, pos);
    return this.#verdict(meaning, pos, this.#leafAt(this.#now, meaning, pos), base && levelOf(base));
  }

  /** Of a number that was made of the leaves below; a change starts from the same places in the year before. */
  rolledVerdictAt(meaning: Meaning, pos: number, rolled: TypedFigure): Attainment {
    const now = new Set(this.#now.filter((one) => one.indicatorId === meaning.indicatorId).map((leaf) => leaf.pos));
    const before = this.#before.filter((one) => one.indicatorId === meaning.indicatorId && now.has(one.pos));
    const figures = before.map((leaf) => ({
      name: String(leaf.pos),
      figure: { ...trimmed(leaf), vintage: 'OFFICIAL', exactness: 'EXACT', illustrative: false } as const,
    }));
    const base = figures.length > 0 ? levelOf(rollUpUnits(meaning.overUnits, figures)) : null;
    return this.#verdict(meaning, pos, rolled, base);
  }

  #verdict(meaning: Meaning, pos: number, reported: TypedFigure | null, baseline: Level | null): Attainment {
    const here = this.#targets.filter((one) => one.pos === pos && one.indicatorId === meaning.indicatorId);
    const reading = here[0]?.reading;
    if (!reading) return 'NOT_ASSESSED';
    const assigned = here.find(({ source }) => source === 'ASSIGNED');
    return judge({
      target: reading,
      figure: reported && figureTyped(meaning, reported, reading, this.period, this.#today),
      direction: DIRECTIONS[meaning.direction],
      unit: meaning.unitOfMeasure,
      operandUnit: meaning.operandUnit,
      indicator: meaning.name,
      baseline,
      assigned: assigned?.lo ?? assigned?.hi ?? null,
      assignedUnit: assigned?.unit ?? null,
      period: periodState(this.period, meaning, this.#today),
    }).attainment;
  }

  #leafAt(leaves: readonly Leaf[], { indicatorId }: Meaning, pos: number): TypedFigure | null {
    const leaf = leaves.find((one) => one.pos === pos && one.indicatorId === indicatorId);
    return leaf ? trimmed(leaf) : null;
  }
}

/** Without the zeros that a column adds after the point. */
export function trimmed<T extends Pick<TypedFigure, 'value' | 'numerator' | 'denominator'>>(leaf: T): T {
  const plain = (number: string | null) => (number?.includes('.') ? number.replace(/\.?0+$/, '') : number);
  return {
    ...leaf,
    value: plain(leaf.value) ?? null,
    numerator: plain(leaf.numerator) ?? null,
    denominator: plain(leaf.denominator) ?? null,
  };
}
