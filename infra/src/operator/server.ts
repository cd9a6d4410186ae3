import { mkdirSync } from 'node:fs';
import { addressOf, withConnection } from '../databases/connect.ts';
import { whoAmI } from '../databases/roles.ts';
import { closeOtherDatabases, type DatabaseRoles, databaseExists, prepareDatabase } from '../databases.ts';
import { databaseOf, type Environment } from '../environment.ts';
import { claimDataDir } from '../instance.ts';
import { OperatorError } from '../operator-error.ts';
import { clusterExists } from '../postgres/cluster.ts';
import { clusterFolder } from '../postgres/place.ts';
import { startPostgres } from '../postgres.ts';
import { ensureSecrets } from '../secrets.ts';

/** On the operator's own server, or on the embedded one: beside a start that runs, else started for as long as it takes. */
export async function asOwner<Result>(
  environment: Environment,
  roles: DatabaseRoles | undefined,
  work: (ownerUrl: string) => Promise<Result>,
): Promise<Result> {
  const { dataDir, databaseUrl } = environment;
  if (databaseUrl) return onServer(environment, databaseUrl, databaseOf(databaseUrl), roles, work);
  return onEmbedded(dataDir, (superuserUrl) => onServer(environment, superuserUrl, 'dich', roles, work));
}

async function onEmbedded<Result>(dataDir: string, work: (superuserUrl: string) => Promise<Result>): Promise<Result> {
  if (!clusterExists(clusterFolder(dataDir))) {
    throw new OperatorError(`Chưa có dữ liệu trong ${dataDir}. Hãy chạy pnpm start trước, hoặc đặt DATA_DIR.`);
  }
  // held until the end of the process, so that no start takes over a server that is about to stop
  await claimDataDir(dataDir);
  const postgres = await startPostgres({ dataDir, durable: true });
  try {
    return await work(postgres.superuserUrl);
  } finally {
    if (!postgres.reused) await postgres.stop();
  }
}

async function onServer<Result>(
  { dataDir }: Environment,
  adminUrl: string,
  database: string,
  roles: DatabaseRoles | undefined,
  work: (ownerUrl: string) => Promise<Result>,
): Promise<Result> {
  if (!(await databaseExists({ adminUrl, database }))) {
    throw new OperatorError(`Chưa có cơ sở dữ liệu ${database}. Hãy chạy pnpm start trước.`);
  }
  const { ownerRole, servingRole } = ensureSecrets(dataDir, ['ownerRole', 'servingRole']);
  const passwords = { owner: ownerRole, login: servingRole };
  const prepared = await prepareDatabase({ adminUrl, database, passwords, ...(roles && { roles }) });
  return work(prepared.ownerUrl);
}

/** The address with which everything can be read. */
export async function asReader<Result>(
  { dataDir, databaseUrl, backupDatabaseUrl }: Environment,
  work: (readUrl: string) => Promise<Result>,
): Promise<Result> {
  const address = backupDatabaseUrl ?? databaseUrl;
  if (address) {
    if (await databaseExists({ adminUrl: address, database: databaseOf(address) })) return work(address);
    throw new OperatorError(`Chưa có cơ sở dữ liệu ${databaseOf(address)}.`);
  }
  return onEmbedded(dataDir, (superuserUrl) => work(addressOf(superuserUrl, { database: 'dich' })));
}

/** What a restore needs to know of a database that it has made sure to be there. */
export interface EmptyTarget {
  ownerUrl: string;
  roles: DatabaseRoles;
  withholdsPowers: boolean;
}

/** A database that nobody serves, made where it is missing, with its roles. Asked for at the last moment. */
export async function withTarget<Result>(
  { dataDir, databaseUrl }: Environment,
  roles: DatabaseRoles | undefined,
  work: (prepare: () => Promise<EmptyTarget>) => Promise<Result>,
): Promise<Result> {
  let stop: () => Promise<void> = async () => undefined;
  async function prepare(): Promise<EmptyTarget> {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    const claim = await claimDataDir(dataDir);
    if (!claim.mine && claim.other.pid !== process.pid) {
      throw new OperatorError(`Đích đang chạy trên ${dataDir} (pid ${claim.other.pid}). Hãy dừng Đích rồi khôi phục.`);
    }
    const { ownerRole, servingRole } = ensureSecrets(dataDir, ['ownerRole', 'servingRole']);
    const passwords = { owner: ownerRole, login: servingRole };
    const embedded = databaseUrl ? undefined : await startPostgres({ dataDir, durable: true });
    if (embedded && !embedded.reused) stop = embedded.stop;
    if (embedded) await closeOtherDatabases(embedded.superuserUrl);
    const adminUrl = databaseUrl ?? embedded!.superuserUrl;
    const database = databaseUrl ? databaseOf(databaseUrl) : 'dich';
    const prepared = await prepareDatabase({ adminUrl, database, passwords, ...(roles && { roles }) });
    const { isSuperuser } = await withConnection(addressOf(adminUrl, { database }), whoAmI);
    return { ownerUrl: prepared.ownerUrl, roles: prepared.roles, withholdsPowers: isSuperuser };
  }
  try {
    return await work(prepare);
  } finally {
    await stop();
  }
}
