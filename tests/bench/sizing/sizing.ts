import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { withConnection } from '@dich/infra/databases/connect.ts';
import { ensureSecrets } from '@dich/infra/secrets.ts';
import { closeConnections } from '../ask/http.ts';
import { type Cluster, startCluster } from '../cluster.ts';
import { loaded } from '../load/load.ts';
import { circumstances } from '../report/machine.ts';
import { sectionOf } from '../report/section.ts';
import { openCopy, type Stage } from '../stage.ts';
import { type BusyDay, busyDay, bytesOf } from './busy.ts';
import { whileWatched } from './memory.ts';
import { secondsOf } from './operator.ts';
import { type Measured, page } from './page.ts';

const YEARS = 5;
const RESTORED = 'bench_restored';

/**
 * `pnpm sizing`: what one province asks of a machine, measured: disk a year, memory on a busy day, how long its backup,
 * the check of it and a restore take. `--write`: into docs/SIZING.md.
 */
async function sizing(): Promise<void> {
  const { values } = parseArgs({ options: { write: { type: 'boolean' } } });
  const began = circumstances();
  const cluster = await startCluster(null);
  const folder = mkdtempSync(join(tmpdir(), 'dich-sizing-'));
  try {
    const oneYear = await bytesOf(cluster.url(await loaded(cluster, { provinces: 1, years: 1 })));
    const allYears = await bytesOf(cluster.url(await loaded(cluster, { provinces: 1, years: YEARS })));
    const stage = await openCopy(cluster, { provinces: 1, years: YEARS });
    const { units, indicators } = stage.subject;
    const day = await watched(stage, cluster);
    const copies = await copiesOf(cluster, stage.url, folder);
    const measured: Measured = {
      communes: units.filter(({ pos }) => (pos & 4095) !== 0).length,
      indicators: indicators.length,
      years: YEARS,
      ...{ oneYear, allYears, ...day, ...copies },
    };
    const text = page(measured, began);
    process.stdout.write(`${text}\n`);
    if (values.write) sectionOf('SIZING.md', 'sizing').replace(text);
  } finally {
    closeConnections();
    await cluster.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Ends with nobody connected. */
async function watched(stage: Stage, cluster: Cluster): Promise<BusyDay & { server: number; postgres: number }> {
  try {
    const { result, most } = await whileWatched([stage.pid, cluster.pid], () => busyDay(stage));
    return { ...result, server: most[0] ?? Number.NaN, postgres: most[1] ?? Number.NaN };
  } finally {
    await stage.close();
  }
}

async function copiesOf(cluster: Cluster, databaseUrl: string, folder: string) {
  await withoutScaffold(databaseUrl);
  const dataDir = join(folder, 'data');
  const file = join(folder, 'province.backup');
  ensureSecrets(dataDir, ['ownerRole', 'servingRole']);
  const backedUpIn = await secondsOf({ databaseUrl, dataDir }, ['backup', file]);
  const checkedIn = await secondsOf({ databaseUrl, dataDir }, ['check', file]);
  const elsewhere = { databaseUrl: cluster.url(RESTORED), dataDir: join(folder, 'restored') };
  const restoredIn = await secondsOf(elsewhere, ['restore', file]);
  return { backup: statSync(file).size, backedUpIn, checkedIn, restoredIn, stored: await bytesOf(databaseUrl) };
}

/** The tables of the loader are not the product’s: no restore knows them. */
const withoutScaffold = (url: string) =>
  withConnection(url, async (client) => void (await client.query('drop schema bench cascade')));

await sizing();
