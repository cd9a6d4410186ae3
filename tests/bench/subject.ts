import pg from 'pg';
import { YEAR } from './load/load.ts';

/** The day on which everything is asked: the year is over, its figures are in. */
export const TODAY = `${YEAR + 1}-01-10`;

export interface Place {
  unitId: string;
  pos: number;
}

/** What is asked about, the same in every size that is loaded. */
export interface Subject {
  province: Place;
  district: Place;
  commune: Place;
  /** The units of the province in the order of the tree, the province first. */
  units: Place[];
  indicators: { id: string; kind: 'Q' | 'R' | 'W' | 'A' }[];
  /** The official figures of the year. */
  periodId: string;
  /** The estimate of the year, which nobody has reported (load/050-reports.sql). */
  unreportedPeriodId: string;
  /** A province that has nothing to do with it. */
  foreign: Place;
}

export async function subjectOf(url: string): Promise<Subject> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const units = await client.query<Place & { level: string }>(
      `select unit_id as "unitId", pos, level from bench.unit
        where province_id = (select province_id from unit_version where level = 'PROVINCE' and code = '66'
                              and validity @> date '2022-12-31') order by pos`,
    );
    const first = (level: string): Place => {
      const found = units.rows.find((unit) => unit.level === level);
      if (!found) throw new Error(`no unit of level ${level} was loaded`);
      return { unitId: found.unitId, pos: found.pos };
    };
    const indicators = await client.query<Subject['indicators'][number]>(
      'select id, kind from bench.indicator order by n',
    );
    const periods = await client.query<{ id: string; vintage: string }>(
      `select p.id, p.vintage from period p join regime r on r.id = p.regime_id
        where r.code = 'MTCL' and p.year = $1 and p.kind = 'YEAR'`,
      [YEAR],
    );
    const period = (vintage: string) => periods.rows.find((one) => one.vintage === vintage)?.id ?? '';
    const province = first('PROVINCE');
    const foreign = await client.query<Place>(
      `select unit_id as "unitId", pos from bench.unit where level = 'PROVINCE' and pos <> $1 order by pos limit 1`,
      [province.pos],
    );
    return {
      ...{ province, district: first('DISTRICT'), commune: first('COMMUNE') },
      units: units.rows.map(({ unitId, pos }) => ({ unitId, pos })),
      indicators: indicators.rows,
      periodId: period('OFFICIAL'),
      unreportedPeriodId: period('ESTIMATE'),
      foreign: foreign.rows[0] ?? province,
    };
  } finally {
    await client.end();
  }
}

/** The units of each province that was loaded, in the order of the tree, the province first. */
export async function provincesIn(url: string): Promise<Place[][]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ units: Place[] }>(
      `select json_agg(json_build_object('unitId', unit_id, 'pos', pos) order by pos) as units
         from bench.unit group by province_id order by count(*) desc`,
    );
    return rows.map(({ units }) => units);
  } finally {
    await client.end();
  }
}
