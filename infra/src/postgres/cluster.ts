import { chownSync, existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { OperatorError } from '../operator-error.ts';
import { writePrivateFile } from '../private-file.ts';
import { giveTo, run } from './identity.ts';
import type { Place } from './place.ts';

export const SUPERUSER = 'postgres';

export const clusterExists = (cluster: string) => existsSync(join(cluster, 'PG_VERSION'));

/**
 * Makes a new cluster: UTF-8, collation C.UTF-8 of PostgreSQL's own (the same on every machine; `vi-x-icu` is there
 * for sorting names), scram-sha-256 for everybody. It appears whole under its name, or not at all.
 */
export function createCluster(place: Place, options: { password: string; durable: boolean }): void {
  const { identity, binaries, cluster } = place;
  const draft = `${cluster}.new`;
  const passwordFile = `${cluster}.password`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true, mode: 0o700 });
  giveTo(identity, draft);
  try {
    writePrivateFile(passwordFile, options.password);
    const owner = statSync(draft);
    chownSync(passwordFile, owner.uid, owner.gid);
    const made = run(identity, binaries.initdb, [
      ...['-D', draft, '-U', SUPERUSER, '--encoding=UTF8'],
      ...['--locale=C.UTF-8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
      ...['--auth=scram-sha-256', `--pwfile=${passwordFile}`],
      ...(options.durable ? ['--data-checksums'] : ['--no-data-checksums', '--no-sync', '-c', 'scram_iterations=1']),
    ]);
    if (made.status !== 0) {
      const why = made.error?.message ?? made.stderr.trim();
      throw new OperatorError(`Không tạo được cơ sở dữ liệu trong ${cluster}: ${why}`);
    }
  } finally {
    rmSync(passwordFile, { force: true });
  }
  renameSync(draft, cluster);
}
