import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { request } from 'node:https';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { commandOnPath } from '@dich/infra/commands.ts';
import { freePort } from '@dich/infra/free-port.ts';
import { MOST_BYTES } from '@dich/server/kernel/sheets/file-kind.ts';
import { describe, expect, onTestFinished, test } from 'vitest';
import { temporaryFolder } from './installation.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const deployed = (name: string) => readFileSync(join(PROJECT, 'infra/deploy', name), 'utf8');
const SYSTEMD = commandOnPath('systemd-analyze');
const NGINX = commandOnPath('nginx') ?? commandAt('/usr/sbin/nginx');

function commandAt(path: string): string | undefined {
  return spawnSync(path, ['-v']).status === 0 ? path : undefined;
}

/** What git has of the project, in a folder of its own, as `COPY . .` takes it from an archive. */
function copyOfProject(to: string): void {
  const files = execFileSync('git', ['ls-files', '-z'], { cwd: PROJECT, encoding: 'utf8' }).split('\0').filter(Boolean);
  for (const file of files) {
    mkdirSync(join(to, dirname(file)), { recursive: true });
    cpSync(join(PROJECT, file), join(to, file));
  }
}

describe.runIf(process.env.PROOF === 'full')('the Containerfile', () => {
  test('its lines, executed in a clean folder, make a product that starts, serves and stops', async () => {
    const home = temporaryFolder();
    const folder = join(home, 'dich');
    const port = await freePort();
    const environment = { PATH: process.env.PATH, HOME: process.env.HOME, CI: 'true', npm_config_offline: 'true' };
    let started = false;
    for (const line of deployed('Containerfile').split('\n')) {
      const [, instruction, rest = ''] = /^([A-Z]+) (.*)$/.exec(line) ?? [];
      if (instruction === 'COPY') copyOfProject(folder);
      if (instruction === 'RUN') {
        const { status, stderr, stdout } = spawnSync('sh', ['-c', rest], {
          cwd: folder,
          env: environment,
          encoding: 'utf8',
        });
        expect({ line, status, said: status === 0 ? '' : stdout + stderr }).toEqual({ line, status: 0, said: '' });
      }
      if (instruction !== 'CMD') continue;
      const [command = '', ...args] = JSON.parse(rest) as string[];
      const env = {
        PATH: process.env.PATH,
        NODE_ENV: 'production',
        DATA_DIR: join(home, 'data'),
        PORT: String(port),
        DEMO: '0',
      };
      const child = spawn(join(folder, command), args, { cwd: folder, env, stdio: ['ignore', 'pipe', 'inherit'] });
      onTestFinished(() => void child.kill('SIGKILL'));
      const output = text(child.stdout);
      const ready = async () => (await fetch(`http://127.0.0.1:${port}/ready`).catch(() => null))?.status ?? 0;
      await expect.poll(ready, { timeout: 240_000, interval: 250 }).toBe(200);
      expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toContain('<html lang="vi"');
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      expect(await ended).toEqual([0, null]);
      expect(await output).not.toContain('Dựng giao diện web');
      started = true;
    }
    expect(started).toBe(true);
  });
});

describe.runIf(SYSTEMD)('the units of systemd', () => {
  /** As installed here: the folder of the program is this one. */
  function installed(name: string): string {
    const path = join(temporaryFolder(), name);
    writeFileSync(path, deployed(name).replaceAll('/srv/dich', PROJECT.replace(/\/$/, '')));
    return path;
  }

  test.each(['dich.service', 'dich-backup.service'])('%s is read without a word, and not as root', (name) => {
    const { status, stdout, stderr } = spawnSync(SYSTEMD!, ['verify', '--man=no', installed(name)], {
      encoding: 'utf8',
    });
    const about = `${stdout}${stderr}`.split('\n').filter((line) => line.includes('dich'));
    expect({ status, about }).toEqual({ status: 0, about: [] });
    expect(deployed(name)).toMatch(/^User=dich$/m);
  });

  test('dich.service is exposed little', () => {
    const args = ['security', '--offline=true', '--threshold=20', '--no-pager', installed('dich.service')];
    const { status, stdout } = spawnSync(SYSTEMD!, args, { encoding: 'utf8' });
    expect({ status, said: stdout.split('\n').filter((line) => /exposure level/i.test(line)) }).toMatchObject({
      status: 0,
    });
  });

  test('the timer names a time', () => {
    const when = /^OnCalendar=(.*)$/m.exec(deployed('dich-backup.timer'))![1]!;
    const { status, stdout } = spawnSync(SYSTEMD!, ['calendar', when], { encoding: 'utf8' });
    expect({ status, stdout }).toEqual({ status: 0, stdout: expect.stringContaining('Next elapse') });
  });
});

test('dich-operator runs a command with the variables of the service, after those of its caller', () => {
  const folder = temporaryFolder();
  const script = join(folder, 'dich-operator');
  writeFileSync(join(folder, 'dich.env'), 'DATABASE_URL=khong-phai-dia-chi\nPUBLIC_URL=cung-khong\n');
  const here = deployed('dich-operator')
    .replace('runuser -u dich -- ', '')
    .replaceAll('/srv/dich', PROJECT.replace(/\/$/, ''))
    .replaceAll('/etc/dich', folder)
    .replaceAll('/var/lib/dich', join(folder, 'data'));
  writeFileSync(script, here);
  const env = { PATH: process.env.PATH, PUBLIC_URL: 'https://dich.example.vn' };
  const { status, stderr } = spawnSync('sh', [script, 'verify-audit'], { env, encoding: 'utf8' });
  expect(status).toBe(1);
  expect(stderr).toContain('DATABASE_URL: phải có dạng postgresql://');
  expect(stderr).not.toContain('PUBLIC_URL');
});

describe.runIf(NGINX)('nginx in front', () => {
  test('ends TLS, says who asks and how, and lets no secret over http', async () => {
    const folder = temporaryFolder();
    const [plain, secure] = [await freePort(), await freePort()];
    const behind = createServer((incoming, outgoing) => outgoing.end(JSON.stringify(incoming.headers))).listen(
      0,
      '127.0.0.1',
    );
    await once(behind, 'listening');
    onTestFinished(() => void behind.close());
    const subject = ['-subj', '/CN=dich.example.vn', '-days', '2'];
    execFileSync(
      'openssl',
      [
        'req',
        '-x509',
        '-newkey',
        'rsa:2048',
        '-nodes',
        '-keyout',
        join(folder, 'privkey.pem'),
        '-out',
        join(folder, 'fullchain.pem'),
        ...subject,
      ],
      { stdio: 'ignore' },
    );
    const site = deployed('nginx.conf')
      .replace('listen 80;', `listen 127.0.0.1:${plain};`)
      .replace('listen 443 ssl', `listen 127.0.0.1:${secure} ssl`)
      .replaceAll('/etc/ssl/dich', folder)
      .replace('127.0.0.1:4000', `127.0.0.1:${(behind.address() as AddressInfo).port}`);
    // its workers write what is large into that folder
    const user = process.getuid?.() === 0 ? 'user root; ' : '';
    const whole = `${user}daemon off; pid ${folder}/pid; error_log stderr; events {} http { access_log off; client_body_temp_path ${folder}/b; proxy_temp_path ${folder}/p; fastcgi_temp_path ${folder}/f; uwsgi_temp_path ${folder}/u; scgi_temp_path ${folder}/s;\n${site}\n}`;
    writeFileSync(join(folder, 'nginx.conf'), whole);
    const child = spawn(NGINX!, ['-p', folder, '-c', join(folder, 'nginx.conf')], { stdio: 'ignore' });
    onTestFinished(async () => {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    });
    const overHttp = async (path: string, method = 'GET') =>
      fetch(`http://127.0.0.1:${plain}${path}`, { method, redirect: 'manual' }).catch(() => null);
    await expect.poll(async () => (await overHttp('/'))?.status, { timeout: 20_000 }).toBe(301);
    expect((await overHttp('/plans?year=2022'))?.headers.get('location')).toBe(
      'https://dich.example.vn/plans?year=2022',
    );
    for (const path of [
      '/graphql',
      '/session',
      '/session/password-proof',
      '/invitation',
      '/import/accounts',
      '/export/x.csv',
    ]) {
      expect((await overHttp(path, 'POST'))?.status).toBe(403);
    }
    const forged = {
      'x-forwarded-for': '1.2.3.4',
      'x-forwarded-proto': 'http',
      forwarded: 'for=1.2.3.4',
      'x-forwarded-host': 'evil',
    };
    const asked = { host: '127.0.0.1', port: secure, servername: 'dich.example.vn', rejectUnauthorized: false };
    const sheet = request({ ...asked, path: '/import/accounts', method: 'POST', headers: { host: 'dich.example.vn' } });
    sheet.end(Buffer.alloc(MOST_BYTES));
    const [taken] = await once(sheet, 'response');
    taken.resume();
    expect(taken.statusCode).toBe(200);
    const outgoing = request({ ...asked, path: '/', headers: { host: 'dich.example.vn', ...forged } });
    outgoing.end();
    const [answer] = await once(outgoing, 'response');
    const heard = JSON.parse(await text(answer));
    expect(heard).toMatchObject({
      host: 'dich.example.vn',
      'x-forwarded-for': '127.0.0.1',
      'x-forwarded-proto': 'https',
    });
    expect(Object.keys(heard)).not.toContain('forwarded');
    expect(Object.keys(heard)).not.toContain('x-forwarded-host');
  });
});
