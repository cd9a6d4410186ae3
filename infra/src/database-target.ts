import { printable } from './databases/connect.ts';
import { closeOtherDatabases, type DatabaseTarget, type RolePasswords } from './databases.ts';
import { databaseOf, type Environment } from './environment.ts';
import { keepPostgres } from './postgres/keeper.ts';
import { startPostgres } from './postgres.ts';
import type { Progress } from './progress.ts';
import { ensureSecrets } from './secrets.ts';
import type { Shutdown } from './shutdown.ts';

export interface ProductTarget extends DatabaseTarget {
  passwords: RolePasswords;
  /** how the operator knows the database */
  label: string;
}

/** PostgreSQL gets this many milliseconds to write down what it holds. */
const STOP_PATIENCE = 30_000;

/** The operator's own server, or the embedded one, which is started and will be stopped at the end. */
export async function databaseTarget(
  environment: Environment,
  progress: Progress,
  shutdown: Shutdown,
): Promise<ProductTarget> {
  const { dataDir, databaseUrl } = environment;
  const secrets = ensureSecrets(dataDir, ['ownerRole', 'servingRole']);
  const passwords = { owner: secrets.ownerRole, login: secrets.servingRole };
  if (databaseUrl) {
    return { adminUrl: databaseUrl, database: databaseOf(databaseUrl), passwords, label: printable(databaseUrl) };
  }
  const starting = startPostgres({ dataDir, durable: true });
  const kept = starting.then((postgres) =>
    keepPostgres(postgres, {
      startAgain: (port) => startPostgres({ dataDir, durable: true, port }),
      say: progress.say,
      giveUp(error) {
        progress.say(`Không khởi động lại được PostgreSQL: ${error instanceof Error ? error.message : error}`);
        void shutdown.end(1);
      },
    }),
  );
  // before it has started: a signal may come in between
  const started = kept.catch(() => undefined);
  shutdown.onClose('PostgreSQL', async () => (await started)?.(), STOP_PATIENCE);
  const postgres = await progress.step('Khởi động PostgreSQL', () => starting);
  if (postgres.reused) progress.say(`    dùng lại PostgreSQL còn đang chạy (pid ${postgres.pid})`);
  await closeOtherDatabases(postgres.superuserUrl);
  return { adminUrl: postgres.superuserUrl, database: 'dich', passwords, label: 'bản minh họa' };
}
