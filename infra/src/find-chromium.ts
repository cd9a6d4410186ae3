import { execFile, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import { commandOnPath, isExecutable } from './commands.ts';
import { OperatorError } from './operator-error.ts';

export interface Chromium {
  executablePath: string;
  args: string[];
}

/** What the walks need everywhere: containers and root have no sandbox, and a test calls nobody outside. */
const ARGS = ['--no-sandbox', '--disable-quic', '--disable-background-networking'];

const NONE_FOUND =
  'Chưa có Chromium để chạy kiểm thử trên trình duyệt: hãy cài (Debian, Ubuntu: apt-get install -y chromium) hoặc đặt CHROMIUM_PATH tới tệp chạy của Chromium hay Chrome.';

/**
 * A Chromium that starts on this machine: CHROMIUM_PATH, else the system's, else the one that an npm package ships
 * (Linux x64), else, with CI=true, one that apt installs.
 */
export async function findChromium(environment: NodeJS.ProcessEnv = process.env): Promise<Chromium> {
  const { CHROMIUM_PATH, CI } = environment;
  if (CHROMIUM_PATH) {
    if (isExecutable(CHROMIUM_PATH)) return { executablePath: CHROMIUM_PATH, args: ARGS };
    throw new OperatorError(
      `CHROMIUM_PATH chỉ tới ${CHROMIUM_PATH} nhưng tệp này không chạy được: hãy sửa hoặc bỏ biến đó.`,
    );
  }
  const executablePath =
    systemChromium() ?? (await shippedChromium()) ?? (CI === 'true' ? installedChromium() : undefined);
  if (!executablePath) throw new OperatorError(NONE_FOUND);
  return { executablePath, args: ARGS };
}

const systemChromium = () => commandOnPath('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable');

const starts = (executable: string) => spawnSync(executable, ['--version'], { timeout: 30_000 }).status === 0;

/** Unpacks the package once per user and version; undefined where its program does not start (other systems). */
export async function shippedChromium(): Promise<string | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const root = join(tmpdir(), `dich-chromium-${process.getuid?.()}`);
  mkdirSync(root, { recursive: true, mode: 0o700 });
  if (statSync(root).uid !== process.getuid?.()) return undefined;
  const folder = join(root, shippedVersion());
  if (!existsSync(folder)) await unpack(root, folder);
  const bare = join(folder, 'chromium');
  if (starts(bare)) return bare;
  // a machine without NSS and NSPR takes those that the package brings along
  const wrapped = join(folder, 'chromium-with-libraries');
  return starts(wrapped) ? wrapped : undefined;
}

function shippedVersion(): string {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  return z.object({ version: z.string() }).parse(JSON.parse(readFileSync(join(entry, '../../package.json'), 'utf8')))
    .version;
}

/**
 * The package unpacks under fixed names into the folder for temporary files, which users share: it gets one of its
 * own, in a process of its own, and what is whole is renamed into place.
 */
async function unpack(root: string, folder: string): Promise<void> {
  const draft = mkdtempSync(join(root, 'unpacking-'));
  const script = `
    import chromium, { inflate } from '@sparticuz/chromium';
    import { fileURLToPath } from 'node:url';
    await chromium.executablePath();
    await inflate(fileURLToPath(new URL('../bin/al2023.tar.br', import.meta.resolve('@sparticuz/chromium'))));`;
  try {
    await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], {
      cwd: import.meta.dirname,
      env: { PATH: process.env.PATH, TMPDIR: draft },
    });
    const wrapper = join(draft, 'chromium-with-libraries');
    writeFileSync(wrapper, `#!/bin/sh\nLD_LIBRARY_PATH='${folder}/al2023/lib' exec '${folder}/chromium' "$@"\n`);
    chmodSync(wrapper, 0o700);
    if (!existsSync(folder)) renameSync(draft, folder);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

function installedChromium(): string | undefined {
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-dejavu-core']]) {
    const apt = spawnSync('apt-get', args, {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    if (apt.status !== 0) return undefined;
  }
  return systemChromium();
}
