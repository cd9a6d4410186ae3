import { accessSync, constants, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { allowedDocuments } from './allowed-documents.ts';
import { buildClient, clientBuild } from './client-build.ts';
import { clockOfDay } from './clock-of-day.ts';
import { keepCompiledCode } from './compiled-code.ts';
import { databaseTarget } from './database-target.ts';
import { accountsPath, savedAccounts } from './demonstration-accounts.ts';
import { type Environment, readEnvironment } from './environment.ts';
import { openEvidenceFolder } from './evidence-folder.ts';
import { openProductDatabase } from './fill-database.ts';
import { headKeeper } from './head-files.ts';
import { claimDataDir, type Instance } from './instance.ts';
import { listenOnFreePort } from './listen.ts';
import { serveMetrics } from './metrics-server.ts';
import { whenNpxEnds } from './npx.ts';
import { OperatorError } from './operator-error.ts';
import { loadProduct } from './product.ts';
import { createProgress } from './progress.ts';
import { ensureSecrets } from './secrets.ts';
import { createShutdown } from './shutdown.ts';
import { diskFull, isFull } from './trouble.ts';
import { unsafeAbout } from './unsafe.ts';

const projectDir = fileURLToPath(new URL('../..', import.meta.url));
/** Requests under way get ten seconds to end (the server's own patience), what closes after them the rest. */
const DRAIN_PATIENCE = 20_000;

const DAY = new Intl.DateTimeFormat('vi', {
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  timeZone: 'Asia/Ho_Chi_Minh',
});

const STARTING: Record<Environment['mode'], string> = {
  demonstration: 'Đích đang khởi động (chạy thử trên máy này)…',
  development: 'Đích đang khởi động (bản phát triển, có /graphiql)…',
  production: 'Đích đang khởi động…',
};

const progress = createProgress((line) => process.stdout.write(`${line}\n`));
const { say, step } = progress;
const shutdown = createShutdown(say);

/** `pnpm start`: from a clone to an address in the browser. */
async function start(): Promise<void> {
  const environment = readEnvironment(process.env, projectDir, { development: process.argv.includes('--development') });
  const { dataDir, mode, now } = environment;
  createDataDir(dataDir);
  const folder = openEvidenceFolder(dataDir);
  const claim = await claimDataDir(dataDir);
  if (!claim.mine) return sayRunning(claim.other, dataDir);
  const compiled = keepCompiledCode(dataDir);

  say(STARTING[mode]);
  const client = clientBuild(projectDir);
  const [product, target] = await settled([
    step('Nạp chương trình', loadProduct),
    databaseTarget(environment, progress, shutdown),
    client.isBuilt ? undefined : step('Dựng giao diện web', () => buildClient(projectDir, client.dir)),
  ]);
  const database = await openProductDatabase(target, environment, product, progress);
  const hasAccounts = await product.holdsAccounts(database.ownerUrl);
  const secrets = ensureSecrets(dataDir, ['secondFactors', 'trailHeads']);
  const app = await product.createApp({
    servingUrl: database.servingUrl,
    roles: database.roles,
    mode,
    clientDir: client.dir,
    allowedDocuments: allowedDocuments(projectDir, mode),
    secretKey: Buffer.from(secrets.secondFactors, 'base64url'),
    seal: { ...headKeeper(dataDir), key: product.signingKey(Buffer.from(secrets.trailHeads, 'base64url')) },
    singleSignOn: environment.singleSignOn ?? null,
    trustedProxies: environment.trustedProxies,
    opensOffline: environment.opensOffline,
    metered: environment.metricsPort !== undefined,
    tellsDaily: true,
    evidence: { folder, clamd: environment.clamd ?? null },
    publicUrl: environment.publicUrl ?? null,
    mail: environment.mail ?? null,
    ...(now && { now: clockOfDay(now) }),
  });
  shutdown.onClose('Máy chủ web', () => app.close(), DRAIN_PATIENCE);
  if (environment.metricsPort !== undefined) await serveMetrics(app, environment.metricsPort, shutdown);
  // from here on it is served, whatever becomes of the database: nothing below asks it
  const address = `http://localhost:${await listenOnFreePort(app, environment, say)}`;
  claim.announce(address);
  sayReady(address, environment, target.label);
  compiled.save();
  if (!hasAccounts) sayFirstAdministrator();
}

function createDataDir(dataDir: string): void {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    accessSync(dataDir, constants.W_OK);
  } catch (error) {
    throw new OperatorError(
      `Không ghi được vào thư mục dữ liệu ${dataDir}. Hãy cấp quyền ghi hoặc đặt DATA_DIR khác.`,
      {
        cause: error,
      },
    );
  }
}

/** All results, or the first failure once every part has ended: nothing goes on in the back of a failed start. */
async function settled<Parts extends readonly unknown[]>(
  parts: [...Parts],
): Promise<{ [Key in keyof Parts]: Awaited<Parts[Key]> }> {
  await Promise.allSettled(parts);
  return Promise.all(parts);
}

function sayRunning({ pid, address }: Instance, dataDir: string): void {
  say(
    address
      ? `Đích đang chạy tại ${address} (pid ${pid}).`
      : `Đích đang khởi động (pid ${pid}), hãy đợi trong giây lát.`,
  );
  say(`Dữ liệu: ${dataDir}. Muốn chạy thêm một bản khác, hãy đặt DATA_DIR khác.`);
}

/** The command, and never a link: what a service prints is read by others, and a start cannot know which unit is meant. */
function sayFirstAdministrator(): void {
  say(
    '\nChưa có tài khoản nào. Trên máy chủ này, tạo quản trị đầu tiên của đơn vị bằng lệnh sau, với mã đơn vị, tên đăng nhập và họ tên của người đó:',
  );
  say('\n  pnpm operator invite-administrator --unit 46 --login quantri.hue --name "Nguyễn Thị Quản" --sub-units\n');
  say(
    'Lệnh in ra đường dẫn dùng một lần để đặt mật khẩu. Sau khi đăng nhập, trang chủ liệt kê những việc cần làm để thiết lập đơn vị.',
  );
}

function sayReady(address: string, environment: Environment, label: string): void {
  const { dataDir, mode, now } = environment;
  const accounts = savedAccounts(dataDir, label);
  if (accounts && mode === 'production') say(`Tài khoản minh họa và mật khẩu: ${accountsPath(dataDir)}`);
  else if (accounts) say(`\n${accounts}\n\nDanh sách tài khoản này được giữ trong ${accountsPath(dataDir)}`);
  if (now) say(`Ngày làm việc được đặt sẵn: ${DAY.format(now)}`);
  for (const warning of unsafeAbout(environment, projectDir)) say(`  ! ${warning}`);
  say(`\nĐích đã sẵn sàng: ${environment.publicUrl ?? address}`);
  say('Nhấn Ctrl+C để dừng.');
}

const describe = (error: unknown) => (error instanceof Error ? error.stack : String(error));

/** One sentence where the operator can do something about it. */
function whyNot(error: unknown): string {
  if (isFull(error)) return diskFull('thư mục dữ liệu hoặc máy chủ cơ sở dữ liệu', error).message;
  return error instanceof OperatorError ? error.message : `Đích không khởi động được.\n${describe(error)}`;
}

whenNpxEnds(() => void shutdown.end());
try {
  await start();
} catch (error) {
  // what fails while a signal closes everything is no news
  if (await shutdown.close()) {
    process.stderr.write(`\n${whyNot(error)}\n`);
    process.exitCode = 1;
  }
}
