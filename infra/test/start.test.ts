import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, onTestFinished, test } from 'vitest';
import { accountsPath, accountsTable, saveAccounts, savedAccounts } from '../src/demonstration-accounts.ts';
import { readEnvironment } from '../src/environment.ts';
import { listenOnFreePort } from '../src/listen.ts';
import { unsafeAbout } from '../src/unsafe.ts';
import { temporaryFolder } from './temporary.ts';

/** Runs a few lines as a process of their own, with the launcher's modules at hand; answers its lines as they come. */
function run(lines: string): { child: ChildProcess; output: AsyncIterator<string>; exit: Promise<unknown[]> } {
  const child = spawn(process.execPath, ['--input-type=module', '--eval', lines], {
    cwd: import.meta.dirname,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const output = createInterface(child.stdout!)[Symbol.asyncIterator]();
  return { child, output, exit: once(child, 'exit') };
}

const next = async (output: AsyncIterator<string>) => (await output.next()).value as string;

describe('a data folder has one start at a time', () => {
  const claimer = (dataDir: string) => `
    import { claimDataDir } from '../src/instance.ts';
    const claim = await claimDataDir(${JSON.stringify(dataDir)});
    if (claim.mine) claim.announce('http://localhost:4000');
    console.log(JSON.stringify(claim.mine ? { mine: true } : claim));
    if (claim.mine) setInterval(() => undefined, 1000);`;

  test('the second learns what is running; after a kill -9 the next one may start', async () => {
    const dataDir = temporaryFolder();
    const first = run(claimer(dataDir));
    expect(JSON.parse(await next(first.output))).toEqual({ mine: true });
    const second = run(claimer(dataDir));
    const other = { pid: first.child.pid, address: 'http://localhost:4000' };
    expect(JSON.parse(await next(second.output))).toEqual({ mine: false, other });
    expect(await second.exit).toEqual([0, null]);

    first.child.kill('SIGKILL');
    await first.exit;
    const third = run(claimer(dataDir));
    expect(JSON.parse(await next(third.output))).toEqual({ mine: true });
  });
});

describe('a signal', () => {
  const closing = (close: string) => `
    import { createShutdown } from '../src/shutdown.ts';
    const shutdown = createShutdown(console.log);
    shutdown.onClose('opened first', async () => console.log('closes last'), 1000);
    shutdown.onClose('opened last', ${close}, 500);
    console.log('open');
    setInterval(() => undefined, 1000);`;

  test('closes everything, last opened first, and exits 0', async () => {
    const { child, output, exit } = run(closing(`async () => console.log('closes first')`));
    await next(output);
    child.kill('SIGTERM');
    await next(output);
    expect([await next(output), await next(output), await next(output)]).toEqual([
      'closes first',
      'closes last',
      'Đã dừng.',
    ]);
    expect(await exit).toEqual([0, null]);
  });

  test('waits only as long as each part was given, says which was late, and exits 1', async () => {
    const { child, output, exit } = run(closing('() => new Promise(() => undefined)'));
    await next(output);
    child.kill('SIGINT');
    await next(output);
    expect([await next(output), await next(output)]).toEqual(['  ✗ opened last: quá thời gian chờ', 'closes last']);
    expect(await exit).toEqual([1, null]);
  });

  test('that comes a second time no longer waits', async () => {
    const forever = closing('() => new Promise(() => undefined)').replace('500', '60_000');
    const { child, output, exit } = run(forever);
    await next(output);
    child.kill('SIGTERM');
    await next(output);
    child.kill('SIGTERM');
    expect(await next(output)).toBe('Dừng ngay, không chờ.');
    expect(await exit).toEqual([1, null]);
  });
});

test.runIf(process.platform === 'linux')(
  'the end of the npx that started it is noticed, whoever stands in between',
  async () => {
    const watcher = `
    import { whenNpxEnds } from '../src/npx.ts';
    whenNpxEnds(() => { console.log('npx ended'); process.exit(0); });
    console.log('watching');
    setInterval(() => undefined, 1000);`;
    const { child, output } = run(`
    import { spawn } from 'node:child_process';
    process.title = 'npm exec pnpm start';
    const script = ${JSON.stringify(watcher)};
    const args = ['--input-type=module', '--eval', script];
    spawn('sh', ['-c', '"$@"; true', 'sh', process.execPath, ...args], { stdio: 'inherit' });`);
    expect(await next(output)).toBe('watching');
    child.kill('SIGKILL');
    expect(await next(output)).toBe('npx ended');
  },
);

test('a port that is taken is said, and the next free one is used', async () => {
  const other = createServer().listen(0);
  await once(other, 'listening');
  onTestFinished(() => void other.close());
  const taken = (other.address() as AddressInfo).port;
  const said: string[] = [];
  const listen = async (port: number) => {
    const server = createServer().listen(port);
    onTestFinished(() => void server.close());
    await once(server, 'listening');
    return { port: (server.address() as AddressInfo).port, address: '' };
  };
  const port = await listenOnFreePort({ listen }, { port: taken, portIsNamed: false, host: undefined }, (line) =>
    said.push(line),
  );
  expect(port).toBeGreaterThan(taken);
  expect(said).toEqual([`Cổng ${taken} đang được chương trình khác dùng, chuyển sang cổng ${port}.`]);
  const named = listenOnFreePort({ listen }, { port: taken, portIsNamed: true, host: undefined }, () => undefined);
  await expect(named).rejects.toThrow(`Cổng ${taken} đang được chương trình khác dùng. Hãy dừng`);
});

describe('the environment', () => {
  const demonstrationDay = new Date('2023-01-10T08:00:00+07:00');
  const DATABASE_URL = 'postgresql://owner:secret@db.example/dich';
  const CLAMD = '127.0.0.1:3310';

  test('empty is the demonstration on its stated day', () => {
    expect(readEnvironment({ PORT: '', DATABASE_URL: '' }, '/project')).toEqual({
      port: 4000,
      portIsNamed: false,
      host: undefined,
      publicUrl: undefined,
      insecureHttp: false,
      trustedProxies: 0,
      opensOffline: true,
      dataDir: '/project/.data',
      databaseUrl: undefined,
      mode: 'demonstration',
      demonstration: undefined,
      demonstrationPassword: undefined,
      demonstrationNow: demonstrationDay,
      now: demonstrationDay,
      mail: undefined,
      singleSignOn: undefined,
    });
  });

  test('with DATABASE_URL is production on the real clock, unless a demonstration is asked for', () => {
    expect(readEnvironment({ DATABASE_URL, DATA_DIR: '/srv/dich' }, '/project')).toMatchObject({
      mode: 'production',
      dataDir: '/srv/dich',
      demonstration: false,
      now: undefined,
    });
    expect(readEnvironment({ DATABASE_URL, DEMO: '1', DEMO_NOW: '5/3/2023' }, '/project')).toMatchObject({
      mode: 'production',
      demonstration: true,
      now: new Date('2023-03-05T08:00:00+07:00'),
    });
  });

  test('in production hears nobody outside the machine, unless by https or when told that http may', () => {
    const reads = (variables: Record<string, string>) => readEnvironment({ DATABASE_URL, ...variables }, '/project');
    expect(reads({}).host).toBe('127.0.0.1');
    expect(() => reads({ HOST: '0.0.0.0' })).toThrow(/HOST: 0\.0\.0\.0 nhận kết nối từ máy khác bằng http/);
    expect(() => reads({ HOST: '0.0.0.0', PUBLIC_URL: 'http://dich.example.vn' })).toThrow(/HOST/);
    expect(() => reads({ PORT: '4000', METRICS_PORT: '4000' })).toThrow(/METRICS_PORT: phải khác PORT/);
    expect(() => reads({ PUBLIC_URL: 'https://hue.example.vn/dich/' })).toThrow(/PUBLIC_URL: .*không có đường dẫn con/);
    expect(reads({ HOST: '0.0.0.0', PUBLIC_URL: 'https://dich.example.vn' }).host).toBe('0.0.0.0');
    expect(reads({ HOST: '0.0.0.0', INSECURE_HTTP: '1' }).host).toBe('0.0.0.0');
    expect(reads({ HOST: 'localhost' }).host).toBe('localhost');
  });

  test.each([
    'PORT',
    'METRICS_PORT',
    'TRUSTED_PROXIES',
    'PUBLIC_URL',
    'INSECURE_HTTP',
    'DATABASE_URL',
    'BACKUP_DATABASE_URL',
    'SMTP_URL',
    'MAIL_FROM',
    'SSO_ISSUER',
    'SSO_SECOND_FACTOR',
    'DEMO',
    'DEMO_NOW',
  ])('says what is wrong with %s, whatever stands in it', (name) => {
    for (const value of ['xyz', ':', '//', 'https://', 'postgresql://', '%', '-1', '1 2', 'đ@']) {
      try {
        readEnvironment({ [name]: value }, '/project');
      } catch (error) {
        expect(error).toMatchObject({ name: 'OperatorError', message: expect.stringContaining(name) });
      }
    }
    expect(() => readEnvironment({ [name]: 'xyz' }, '/project')).toThrow(name);
  });

  test('names a mail server with whom letters are from and where links lead, or none', () => {
    const whole = { SMTP_URL: 'smtps://dich:secret@mail.example.vn', MAIL_FROM: 'Đích <dich@example.vn>' };
    const reads = (variables: Record<string, string>) => readEnvironment({ DATABASE_URL, ...variables }, '/project');
    expect(reads({ ...whole, PUBLIC_URL: 'https://dich.example.vn' }).mail).toEqual({
      url: whole.SMTP_URL,
      from: whole.MAIL_FROM,
    });
    expect(() => reads(whole)).toThrow(/đủ SMTP_URL, MAIL_FROM và PUBLIC_URL/);
    expect(() => reads({ SMTP_URL: 'https://mail.example.vn' })).toThrow(/SMTP_URL: phải có dạng/);
    expect(() => reads({ MAIL_FROM: 'Đích' })).toThrow(/MAIL_FROM: phải là địa chỉ gửi/);
  });

  test('in production gives no demonstration account a password of the operator’s', () => {
    expect(() => readEnvironment({ DATABASE_URL, DEMO: '1', DEMO_PASSWORD: 'chung' }, '/project')).toThrow(
      /DEMO_PASSWORD: không dùng với DATABASE_URL/,
    );
  });

  test.each([
    ['the demonstration', {}, []],
    [
      'production behind a proxy with https',
      { DATABASE_URL, PUBLIC_URL: 'https://dich.example.vn', TRUSTED_PROXIES: '1', CLAMD },
      [],
    ],
    [
      'files that nobody looks through for malware',
      { DATABASE_URL, PUBLIC_URL: 'https://dich.example.vn', TRUSTED_PROXIES: '1' },
      [/CLAMD chưa đặt/],
    ],
    ['production without an address', { DATABASE_URL, CLAMD }, [/PUBLIC_URL chưa đặt/]],
    ['plain http', { DATABASE_URL, CLAMD, INSECURE_HTTP: '1' }, [/INSECURE_HTTP=1/]],
    [
      'a proxy that is not declared',
      { DATABASE_URL, PUBLIC_URL: 'https://dich.example.vn', CLAMD },
      [/TRUSTED_PROXIES chưa đặt/],
    ],
    ['a demonstration in production', { DATABASE_URL, CLAMD, DEMO: '1' }, [/PUBLIC_URL/, /dữ liệu minh họa/]],
  ])('says at the start what is not safe about %s', (_name, variables, said) => {
    expect(unsafeAbout(readEnvironment(variables, '/project'), '/project')).toEqual(
      said.map((line) => expect.stringMatching(line)),
    );
  });

  test('says at the start that production lies in a clone, with the history of its source', () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, '.git'));
    const variables = { DATABASE_URL, PUBLIC_URL: 'https://dich.example.vn', TRUSTED_PROXIES: '1', CLAMD };
    expect(unsafeAbout(readEnvironment(variables, folder), folder)).toEqual([expect.stringMatching(/git archive/)]);
    expect(unsafeAbout(readEnvironment({}, folder), folder)).toEqual([]);
  });

  test('that names a port, or is production, means that port', () => {
    expect(readEnvironment({ PORT: '4100' }, '/project').portIsNamed).toBe(true);
    expect(readEnvironment({ DATABASE_URL }, '/project').portIsNamed).toBe(true);
  });

  test('that is wrong is refused whole, every fault named', () => {
    const wrong = { PORT: '99999', DATABASE_URL: 'mysql://db/dich', DEMO: 'yes', DEMO_NOW: '31/02/2023' };
    expect(() => readEnvironment(wrong, '/project')).toThrow(
      [
        'Biến môi trường chưa đúng, hãy sửa rồi chạy lại:',
        '  PORT: lớn nhất là 65535',
        '  DATABASE_URL: phải có dạng postgresql://tài-khoản:mật-khẩu@máy-chủ:5432/cơ-sở-dữ-liệu',
        '  DEMO: phải là 0 hoặc 1',
        '  DEMO_NOW: phải là một ngày có thật, ví dụ 10/01/2023 hoặc 2023-01-10',
      ].join('\n'),
    );
  });
});

test('the demonstration accounts are kept for their own database, for the operator alone to read', () => {
  const dataDir = join(temporaryFolder(), 'data');
  const account = {
    account: 'vanphong.huongtra',
    office: 'Cán bộ tổng hợp',
    unit: 'Thị xã Hương Trà',
    password: 'bi-mat',
  };
  const table = accountsTable([account]);
  expect(table.split('\n')).toEqual([
    'Tài khoản          Chức danh        Đơn vị            Mật khẩu',
    'vanphong.huongtra  Cán bộ tổng hợp  Thị xã Hương Trà  bi-mat',
  ]);
  saveAccounts(dataDir, 'db:5432/dich', table);
  expect(statSync(accountsPath(dataDir)).mode & 0o777).toBe(0o600);
  expect([savedAccounts(dataDir, 'db:5432/dich'), savedAccounts(dataDir, 'db:5432/other')]).toEqual([table, undefined]);
});
