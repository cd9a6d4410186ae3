import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { databaseExists, prepareDatabase } from './databases.ts';
import { databaseOf, type Environment, readEnvironment } from './environment.ts';
import { headFiles, readHeadFile } from './head-files.ts';
import { claimDataDir } from './instance.ts';
import { OperatorError } from './operator-error.ts';
import { clusterExists } from './postgres/cluster.ts';
import { clusterFolder } from './postgres/place.ts';
import { startPostgres } from './postgres.ts';
import { type AuditVerdict, type Commands, type Erasure, loadCommands } from './product.ts';
import { ensureSecrets } from './secrets.ts';

const projectDir = fileURLToPath(new URL('../..', import.meta.url));

const USAGE = `Cách dùng, trên máy chủ, khi Đích đang chạy hoặc đã dừng:

  pnpm operator invite-administrator --unit 480 --login quantri.huongtra --name "Nguyễn Thị Quản" [--sub-units] [--email quan@huongtra.gov.vn] [--day 2023-01-10]
      Tạo quản trị đầu tiên của một đơn vị (hoặc mời lại, khi mất mật khẩu hay điện thoại: mật khẩu và xác thực hai bước cũ bị bỏ), in ra đường dẫn dùng một lần và mã đi kèm để đặt mật khẩu.
      Nên mời hai người: người thứ hai xác nhận chức vụ mà người thứ nhất giao.
      --email: máy chủ gửi đường dẫn tới địa chỉ này, không in ra (cần SMTP_URL); mã vẫn được in ra.
      --sub-units: quản trị cả các đơn vị cấp dưới. --day: ngày mà mã đơn vị có nghĩa; mặc định hôm nay.

  pnpm operator confirm-office --login ld.huongtra
      Xác nhận các chức vụ đang chờ của một người, và cấp mã cho đường dẫn đang chờ: khi đơn vị và cấp trên chưa có ai khác xác nhận được.

  pnpm operator link-identity --login th.huongtra --issuer https://sso.example.vn --subject 4f1c…
      Nối tài khoản với người đó ở hệ thống đăng nhập một lần (OpenID Connect).

  pnpm operator export-person --login th.huongtra > TỆP.json
      In ra mọi dữ liệu được giữ về một người (JSON), để giao cho chính người đó. Việc này được ghi vào nhật ký.

  pnpm operator erase-person --login th.huongtra --preview
      Cho biết xóa dữ liệu cá nhân của một người sẽ bỏ những gì, giữ lại những gì, còn vướng gì; không thay đổi gì.
  pnpm operator erase-person --login th.huongtra --ground "Đơn số 12/ĐĐN ngày 03/02/2027"
      Ẩn danh tài khoản đã khóa, không còn chức vụ: bỏ tên, tên đăng nhập, mật khẩu, mọi cách đăng nhập, thư và thông báo. Nhật ký và văn bản giữ nguyên. Không hoàn lại được; căn cứ được ghi vào nhật ký và không được nêu tên người đó.

  pnpm operator verify-audit [--against TỆP …]
      Kiểm tra nhật ký: chuỗi băm của từng đơn vị, rồi đối chiếu với các tệp đã ký hằng ngày trong trail-heads của thư mục dữ liệu.
      --against: đối chiếu thêm với bản sao của tệp đó giữ ở nơi khác.`;

const OPTIONS = {
  unit: { type: 'string' },
  login: { type: 'string' },
  name: { type: 'string' },
  email: { type: 'string' },
  issuer: { type: 'string' },
  subject: { type: 'string' },
  day: { type: 'string' },
  'sub-units': { type: 'boolean', default: false },
  against: { type: 'string', multiple: true },
  ground: { type: 'string' },
  preview: { type: 'boolean', default: false },
} as const;

const inVietnam = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' });
const say = (line: string) => process.stdout.write(`${line}\n`);

/** `pnpm operator`: what is done from the command line because no signed-in office may do it. Answers the exit code. */
async function operate(args: string[]): Promise<number> {
  const { positionals, values } = parseArguments(args);
  const environment = readEnvironment(process.env, projectDir);
  const commands = await loadCommands();
  switch (positionals.join(' ')) {
    case 'invite-administrator': {
      const { unit, login, name } = values;
      if (!unit || !login || !name) throw new OperatorError(`Thiếu --unit, --login hoặc --name.\n\n${USAGE}`);
      const wish = {
        unitCode: unit,
        login,
        fullName: name,
        day: values.day ?? inVietnam.format(environment.now ?? new Date()),
        managesSubUnits: values['sub-units'],
        email: values.email ?? '',
      };
      const sealLink = environment.mail ? sealOf(environment, commands) : null;
      const made = await asOwner(environment, (ownerUrl) =>
        commands.asOperator(ownerUrl, (client) => commands.inviteAdministrator(client, wish, sealLink)),
      );
      say(`${made.isNew ? 'Đã tạo' : 'Đã mời lại'} quản trị hệ thống ${login} của ${made.unitName}.`);
      if (made.link === null) {
        say(`Máy chủ gửi đường dẫn, dùng được một lần trong 7 ngày, tới ${wish.email.trim()}.`);
        say('Nếu người đó không nhận được, chạy lại lệnh này: đường dẫn và mã cũ hết hiệu lực.');
      } else {
        say('Gửi người đó đường dẫn sau, dùng được một lần trong 7 ngày, ghép sau địa chỉ của Đích:');
        say(`\n  ${made.link}\n`);
      }
      say('Mã đi kèm, báo cho chính người đó bằng đường khác (điện thoại, phong bì dán kín):');
      say(`\n  ${made.code}\n`);
      return 0;
    }
    case 'confirm-office': {
      const { login } = values;
      if (!login) throw new OperatorError(`Thiếu --login.\n\n${USAGE}`);
      const wish = { login, day: values.day ?? inVietnam.format(environment.now ?? new Date()) };
      const { offices, code, unitName } = await asOwner(environment, (ownerUrl) =>
        commands.asOperator(ownerUrl, (client) => commands.confirmOfficeAsOperator(client, wish)),
      );
      say(`Đã xác nhận ${offices.length} chức vụ của ${login}, ${unitName}.`);
      if (code) {
        say('Mã của đường dẫn mà quản trị đã tạo, dùng trong 7 ngày; báo cho chính người đó, không báo cho quản trị:');
        say(`\n  ${code}\n`);
      }
      return 0;
    }
    case 'link-identity': {
      const { login, issuer, subject } = values;
      if (!login || !issuer || !subject) throw new OperatorError(`Thiếu --login, --issuer hoặc --subject.\n\n${USAGE}`);
      const wish = { login, issuer, subject, day: values.day ?? inVietnam.format(environment.now ?? new Date()) };
      const { unitName } = await asOwner(environment, (ownerUrl) =>
        commands.asOperator(ownerUrl, (client) => commands.linkIdentity(client, wish)),
      );
      say(`Từ nay ${subject} của ${issuer} đăng nhập vào tài khoản ${login} của ${unitName}.`);
      return 0;
    }
    case 'export-person': {
      const { login } = values;
      if (!login) throw new OperatorError(`Thiếu --login.\n\n${USAGE}`);
      const held = await asOwner(environment, (ownerUrl) =>
        commands.asOperator(ownerUrl, (client) => commands.exportPerson(client, { login })),
      );
      say(JSON.stringify(held, null, 2));
      return 0;
    }
    case 'erase-person': {
      const { login, ground, preview } = values;
      if (!login || preview === (ground !== undefined)) {
        throw new OperatorError(`Thiếu --login, hoặc cần đúng một trong --preview và --ground.\n\n${USAGE}`);
      }
      const now = environment.now ?? new Date();
      const erasure = await asOwner(environment, (ownerUrl) =>
        commands.asOperator(ownerUrl, (client) =>
          ground === undefined
            ? commands.previewErasure(client, { login, now })
            : commands.erasePerson(client, { login, ground, now }),
        ),
      );
      sayErasure(erasure, ground !== undefined);
      return 0;
    }
    case 'verify-audit': {
      const { trailHeads } = ensureSecrets(environment.dataDir, ['trailHeads']);
      const signed = {
        files: [...headFiles(environment.dataDir), ...existing(values.against ?? []).map(readHeadFile)],
        key: commands.signingKey(Buffer.from(trailHeads, 'base64url')),
      };
      const verdict = await asOwner(environment, (ownerUrl) =>
        commands.asOperator(ownerUrl, (client) => commands.verifyAudit(client, signed)),
      );
      return sayVerdict(verdict);
    }
    default:
      throw new OperatorError(USAGE);
  }
}

/** With the key of the installation, which the server opens it with. */
function sealOf({ dataDir }: Environment, { linkBox }: Commands): (token: string) => Buffer {
  const { secondFactors } = ensureSecrets(dataDir, ['secondFactors']);
  return linkBox(Buffer.from(secondFactors, 'base64url')).seal;
}

/** The files named, which must be there. */
function existing(paths: readonly string[]): readonly string[] {
  const missing = paths.filter((path) => !existsSync(path));
  if (missing.length > 0) throw new OperatorError(`Không có tệp ${missing.join(', ')}.`);
  return paths;
}

function sayErasure({ accountId, hindered, goes, stays }: Erasure, isDone: boolean): void {
  const listed = (counts: Record<string, number>) =>
    Object.entries(counts).flatMap(([kind, count]) => (count > 0 ? [`${kind}: ${count}`] : []));
  say(`Tài khoản ${accountId}${isDone ? ' đã được ẩn danh.' : ''}`);
  say(`${isDone ? 'Đã bỏ' : 'Sẽ bỏ'}: ${listed(goes).join(', ')}.`);
  say(`Giữ lại, vì nhật ký và văn bản phải nguyên vẹn: ${listed(stays).join(', ') || 'không có gì'}.`);
  for (const reason of hindered) say(`Còn vướng: ${reason}`);
  if (isDone) say('Hãy ghi lại mã tài khoản: bản sao lưu cũ khi khôi phục còn giữ dữ liệu này, phải xóa lại.');
}

/** Answers the exit code: 1 where anything is not as it was written or signed. */
function sayVerdict({ entries, units, firstBad, files, disagreements }: AuditVerdict): number {
  if (firstBad) say(`SAI: ${firstBad.unit}, bản ghi số ${firstBad.seq}: ${firstBad.reason}.`);
  for (const { file, unit, seq, reason } of disagreements) {
    say(`SAI, đối chiếu với ${file}: ${unit === null ? '' : `${unit}, bản ghi số ${seq}: `}${reason}.`);
  }
  if (firstBad || disagreements.length > 0) return 1;
  say(`Nhật ký nguyên vẹn: ${entries} bản ghi của ${units} đơn vị, khớp với ${files} tệp đã ký.`);
  if (files === 0) say('Chưa có tệp nào được ký: Đích ký mỗi giờ khi đang chạy.');
  return 0;
}

function parseArguments(args: string[]) {
  try {
    return parseArgs({ args, options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new OperatorError(`${error instanceof Error ? error.message : error}\n\n${USAGE}`, { cause: error });
  }
}

/** On the operator's own server, or on the embedded one: beside a start that runs, else started for as long as it takes. */
async function asOwner<Result>(environment: Environment, work: (ownerUrl: string) => Promise<Result>): Promise<Result> {
  const { dataDir, databaseUrl } = environment;
  if (databaseUrl) return onServer(environment, databaseUrl, databaseOf(databaseUrl), work);
  if (!clusterExists(clusterFolder(dataDir))) {
    throw new OperatorError(`Chưa có dữ liệu trong ${dataDir}. Hãy chạy pnpm start trước, hoặc đặt DATA_DIR.`);
  }
  // held until the end of the process, so that no start takes over a server that is about to stop
  await claimDataDir(dataDir);
  const postgres = await startPostgres({ dataDir, durable: true });
  try {
    return await onServer(environment, postgres.superuserUrl, 'dich', work);
  } finally {
    if (!postgres.reused) await postgres.stop();
  }
}

async function onServer<Result>(
  { dataDir }: Environment,
  adminUrl: string,
  database: string,
  work: (ownerUrl: string) => Promise<Result>,
): Promise<Result> {
  if (!(await databaseExists({ adminUrl, database }))) {
    throw new OperatorError(`Chưa có cơ sở dữ liệu ${database}. Hãy chạy pnpm start trước.`);
  }
  const { ownerRole, servingRole } = ensureSecrets(dataDir, ['ownerRole', 'servingRole']);
  const prepared = await prepareDatabase({ adminUrl, database, passwords: { owner: ownerRole, login: servingRole } });
  return work(prepared.ownerUrl);
}

/** Refusals of the product are the operator's to read, as the launcher's own are. */
const isForOperator = (error: unknown): error is Error =>
  error instanceof OperatorError || (error instanceof Error && error.name === 'Refusal');

try {
  process.exitCode = await operate(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${isForOperator(error) ? error.message : error instanceof Error ? error.stack : error}\n`);
  process.exitCode = 1;
}
