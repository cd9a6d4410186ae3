import { dayBefore, isInForce } from './dates.ts';
import { groupBy, type KeyedRow, keyByCode } from './keyed-rows.ts';
import type { UnitRow } from './source-tables.ts';
import type { IsoDate, Succession } from './types.ts';

/** A commune that was in one district on the eve and is in one, the same or another, on the day. */
interface Flow {
  from: string;
  to: string;
}

/** The days on which communes moved between districts, with the flows of every district they touched. */
const findExchanges = (communes: UnitRow[]): Map<IsoDate, Flow[]> => {
  const chains = [...groupBy(communes, (row) => row.code).values()];
  const flowsOn = (date: IsoDate): Flow[] =>
    chains.flatMap((chain) => {
      const from = chain.find((row) => isInForce(row, dayBefore(date)))?.parentCode;
      const to = chain.find((row) => isInForce(row, date))?.parentCode;
      return from && to ? [{ from, to }] : [];
    });
  const days = new Set(communes.flatMap((row) => row.validFrom ?? []));
  const exchanges = new Map<IsoDate, Flow[]>();
  for (const date of [...days].sort()) {
    const flows = flowsOn(date);
    const touched = new Set(flows.flatMap(({ from, to }) => (from === to ? [] : [from, to])));
    if (touched.size > 0)
      exchanges.set(
        date,
        flows.filter(({ from, to }) => touched.has(from) || touched.has(to)),
      );
  }
  return exchanges;
};

const cutAt = (row: UnitRow, date: IsoDate): UnitRow[] =>
  isInForce(row, date) && isInForce(row, dayBefore(date))
    ? [
        { ...row, validTo: dayBefore(date) },
        { ...row, validFrom: date },
      ]
    : [row];

/**
 * Decides which rows of the three-level list are one district: those of one code, until communes move in from or out
 * to another district. Then its area changed, and it is a new unit even under an old code and name. A district went
 * WHOLE where every commune that outlived the day went to the same district; else each took a PART.
 */
export const identifyDistricts = (
  rows: UnitRow[],
  communes: UnitRow[],
): { districts: KeyedRow[]; successions: Succession[] } => {
  const exchanges = findExchanges(communes);
  const touches = (code: string, date: IsoDate | null): boolean =>
    date !== null && (exchanges.get(date)?.some(({ from, to }) => from === code || to === code) ?? false);

  let cut = rows;
  for (const date of exchanges.keys()) cut = cut.flatMap((row) => (touches(row.code, date) ? cutAt(row, date) : [row]));
  const districts = keyByCode(cut, (row) => touches(row.code, row.validFrom));

  const byCode = groupBy(districts, (row) => row.code);
  const keyOn = (code: string, date: IsoDate): string => {
    const row = byCode.get(code)?.find((candidate) => isInForce(candidate, date));
    if (!row) throw new Error(`district ${code} is not in force on ${date}`);
    return row.key;
  };
  const successions = [...exchanges].flatMap(([date, flows]) =>
    [...groupBy(flows, ({ from }) => from)].flatMap(([from, outflows]) => {
      const heirs = [...new Set(outflows.map(({ to }) => to))].sort();
      const kind = heirs.length === 1 ? ('WHOLE' as const) : ('PART' as const);
      return heirs.map((to) => ({
        fromKey: keyOn(from, dayBefore(date)),
        toKey: keyOn(to, date),
        kind,
        date,
        legalBasis: null,
      }));
    }),
  );
  return { districts, successions };
};
