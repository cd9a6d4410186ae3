import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { backUpTo, checkBackup, exportProvinceTo, importProvinceFrom, restoreFrom } from '../backup/commands.ts';
import { type Environment, readEnvironment } from '../environment.ts';
import { headFiles, readHeadFile } from '../head-files.ts';
import { OperatorError } from '../operator-error.ts';
import { type AuditVerdict, type Commands, type Erasure, loadCommands } from '../product.ts';
import { ensureSecrets } from '../secrets.ts';
import type { Door } from './door.ts';
import { removeDemonstration } from './remove-demonstration.ts';
import { asOwner } from './server.ts';
import { USAGE } from './usage.ts';

const projectDir = fileURLToPath(new URL('../../..', import.meta.url));

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
  'with-others': { type: 'boolean', default: false },
  overwrite: { type: 'boolean', default: false },
  'passphrase-file': { type: 'string' },
} as const;

const inVietnam = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' });

/** `pnpm operator`: what is done from the command line because no signed-in office may do it. Answers the exit code. */
export async function operate(args: string[], door: Door): Promise<number> {
  const { positionals, values } = parseArguments(args);
  const [command = '', ...files] = positionals;
  const environment = readEnvironment(door.variables, projectDir);
  const { say } = door;
  const aboutFile = OF_FILES[command];
  if (aboutFile && files.length === 1) {
    const { overwrite, unit, 'passphrase-file': passphraseFile } = values;
    const day = values.day ?? inVietnam.format(environment.now ?? new Date());
    const wish = { path: files[0]!, overwrite, passphraseFile, unit, day };
    return aboutFile({ environment, projectDir, ...door }, wish);
  }
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
      const made = await asOwner(environment, door.roles, (ownerUrl) =>
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
      const { offices, code, unitName } = await asOwner(environment, door.roles, (ownerUrl) =>
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
      const { unitName } = await asOwner(environment, door.roles, (ownerUrl) =>
        commands.asOperator(ownerUrl, (client) => commands.linkIdentity(client, wish)),
      );
      say(`Từ nay ${subject} của ${issuer} đăng nhập vào tài khoản ${login} của ${unitName}.`);
      return 0;
    }
    case 'export-person': {
      const { login } = values;
      if (!login) throw new OperatorError(`Thiếu --login.\n\n${USAGE}`);
      const held = await asOwner(environment, door.roles, (ownerUrl) =>
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
      const erasure = await asOwner(environment, door.roles, (ownerUrl) =>
        commands.asOperator(ownerUrl, (client) =>
          ground === undefined
            ? commands.previewErasure(client, { login, now })
            : commands.erasePerson(client, { login, ground, now }),
        ),
      );
      sayErasure(say, erasure, ground !== undefined);
      return 0;
    }
    case 'remove-demonstration':
      return removeDemonstration({ environment, door, commands }, { withOthers: values['with-others'] });
    case 'verify-audit': {
      const { trailHeads } = ensureSecrets(environment.dataDir, ['trailHeads']);
      const signed = {
        files: [...headFiles(environment.dataDir), ...existing(values.against ?? []).map(readHeadFile)],
        key: commands.signingKey(Buffer.from(trailHeads, 'base64url')),
      };
      const verdict = await asOwner(environment, door.roles, (ownerUrl) =>
        commands.asOperator(ownerUrl, (client) => commands.verifyAudit(client, signed)),
      );
      return sayVerdict(say, verdict);
    }
    default:
      throw new OperatorError(USAGE);
  }
}

const OF_FILES: Record<string, typeof backUpTo | undefined> = {
  backup: backUpTo,
  check: checkBackup,
  restore: restoreFrom,
  'export-province': exportProvinceTo,
  'import-province': importProvinceFrom,
};

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

function sayErasure(say: Door['say'], { accountId, hindered, goes, stays }: Erasure, isDone: boolean): void {
  const listed = (counts: Record<string, number>) =>
    Object.entries(counts).flatMap(([kind, count]) => (count > 0 ? [`${kind}: ${count}`] : []));
  say(`Tài khoản ${accountId}${isDone ? ' đã được ẩn danh.' : ''}`);
  say(`${isDone ? 'Đã bỏ' : 'Sẽ bỏ'}: ${listed(goes).join(', ')}.`);
  say(`Giữ lại, vì nhật ký và văn bản phải nguyên vẹn: ${listed(stays).join(', ') || 'không có gì'}.`);
  for (const reason of hindered) say(`Còn vướng: ${reason}`);
  if (isDone) say('Hãy ghi lại mã tài khoản: bản sao lưu cũ khi khôi phục còn giữ dữ liệu này, phải xóa lại.');
}

/** Answers the exit code: 1 where anything is not as it was written or signed. */
function sayVerdict(say: Door['say'], { entries, units, firstBad, files, disagreements }: AuditVerdict): number {
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
