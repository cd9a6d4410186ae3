import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';

/** Runs a command beside a small file system of which a page is taken; it has the command's end as its own. */
export const onFullDisk = (mount: string, size: string): string[] => {
  const disk = `mount -t tmpfs -o size=${size} tmpfs ${mount} && head -c 4096 /dev/zero > ${mount}/taken`;
  return ['unshare', '-rm', 'sh', '-c', `${disk} || exit 77; "$@"; code=$?; ls ${mount}; exit $code`, 'sh'];
};

const [tried = '', ...rest] = [...onFullDisk(tmpdir(), '8k'), 'true'];
/** Where nobody may mount, a full disk cannot be tried. */
export const mayMount = process.platform === 'linux' && spawnSync(tried, rest).status === 0;
