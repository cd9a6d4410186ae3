import { withConnection } from '@dich/infra/databases/connect.ts';
import { clientDocument } from '../ask/client-documents.ts';
import type { Stage } from '../stage.ts';
import { mutate, report } from '../workloads/reporter.ts';

/** So many officials are in at once: a third of all communes on the day on which a report is due. */
const PEOPLE = 60;

export interface BusyDay {
  reports: number;
  /** bytes that the database grew by */
  grown: number;
  seconds: number;
}

/** Officials of so many communes sign in, open their forms, type everything and send; districts accept, and all look at their boards. */
export async function busyDay(stage: Stage): Promise<BusyDay> {
  const { unreportedPeriodId: periodId, units } = stage.subject;
  const communes = units.filter(({ pos }) => (pos & 4095) !== 0).slice(0, PEOPLE);
  const before = await bytesOf(stage.url);
  const began = performance.now();
  await Promise.all(
    communes.map(async (place) => {
      const visitor = await stage.visitor(`leader.${place.pos}`);
      const { reportId } = await report(visitor, place, periodId);
      const district = await stage.visitor(`leader.${place.pos & ~4095}`);
      await mutate(district, 'AcceptReport', { reportId, version: 1 });
      await visitor.ask(clientDocument('Board'), { periodId });
      await district.ask(clientDocument('Board'), { periodId });
    }),
  );
  const seconds = (performance.now() - began) / 1000;
  return { reports: communes.length, grown: (await bytesOf(stage.url)) - before, seconds };
}

/** Bytes of a database on the disk. */
export const bytesOf = (url: string): Promise<number> =>
  withConnection(url, async (client) => {
    const { rows } = await client.query<{ bytes: string }>(
      'select pg_database_size(current_database())::text as bytes',
    );
    return Number(rows[0]?.bytes);
  });
