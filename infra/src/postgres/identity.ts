import { type SpawnOptions, spawnSync } from 'node:child_process';
import { lchownSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { OperatorError } from '../operator-error.ts';

/**
 * As whom PostgreSQL runs. It refuses to run as root, so root either enters a user namespace in which its own uid
 * looks like another one (files stay root's, private folders stay reachable), or becomes `nobody`.
 */
export type Identity = 'self' | 'namespace' | 'nobody';

const NOBODY = 65534;

/** What `spawn` needs to run a command under an identity. */
export interface Invocation {
  command: string;
  args: string[];
  options: Pick<SpawnOptions, 'uid' | 'gid' | 'env'>;
}

/** None of the caller's PG* variables, and messages in English: the launcher reads them. */
const environment = { PATH: process.env.PATH ?? '/usr/bin:/bin', LC_ALL: 'C' };

export function invocation(identity: Identity, command: string, args: string[]): Invocation {
  switch (identity) {
    case 'self':
      return { command, args, options: { env: environment } };
    case 'namespace':
      return {
        command: 'unshare',
        args: ['--user', `--map-user=${NOBODY}`, '--', command, ...args],
        options: { env: environment },
      };
    case 'nobody':
      return { command, args, options: { env: environment, uid: NOBODY, gid: NOBODY } };
  }
}

/** Runs a command to its end under an identity. */
export function run(identity: Identity, command: string, args: string[]) {
  const call = invocation(identity, command, args);
  return spawnSync(call.command, call.args, { ...call.options, encoding: 'utf8' });
}

export const canExecute = (identity: Identity, postgres: string) => run(identity, postgres, ['--version']).status === 0;
export const canEnter = (identity: Identity, folder: string) => run(identity, 'test', ['-x', folder]).status === 0;

/** The identities to try, best first. */
export function candidates(): Identity[] {
  if (process.platform === 'win32' || process.getuid?.() !== 0) return ['self'];
  return process.platform === 'linux' ? ['namespace', 'nobody'] : ['nobody'];
}

/** Makes a folder and all below it belong to the uid that PostgreSQL will have on disk. */
export function giveTo(identity: Identity, folder: string): void {
  const uid = identity === 'nobody' ? NOBODY : process.getuid?.();
  if (uid === undefined || statSync(folder).uid === uid) return;
  if (identity === 'self') {
    throw new OperatorError(
      `Thư mục ${folder} thuộc về người dùng khác (uid ${statSync(folder).uid}). Hãy chạy bằng người dùng đó, hoặc đặt DATA_DIR tới một thư mục khác.`,
    );
  }
  const gid = identity === 'nobody' ? NOBODY : (process.getgid?.() ?? uid);
  // the top folder last: whoever is interrupted starts again
  for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    lchownSync(join(folder, entry), uid, gid);
  lchownSync(folder, uid, gid);
}
