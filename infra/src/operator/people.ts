import type { Environment } from '../environment.ts';
import { OperatorError } from '../operator-error.ts';
import type { Commands, Erasure } from '../product.ts';
import { ensureSecrets } from '../secrets.ts';
import type { Door } from './door.ts';
import { inDatabase, type Setting, type Values } from './setting.ts';
import { USAGE } from './usage.ts';

export async function inviteAdministrator(setting: Setting, values: Values): Promise<number> {
  const { environment, commands, day, door } = setting;
  const { unit, login, name } = values;
  if (!unit || !login || !name) throw new OperatorError(`Thiếu --unit, --login hoặc --name.\n\n${USAGE}`);
  const wish = {
    unitCode: unit,
    login,
    fullName: name,
    day,
    managesSubUnits: values['sub-units'],
    email: values.email ?? '',
  };
  const sealLink = environment.mail ? sealOf(environment, commands) : null;
  const made = await inDatabase(setting, (client) => commands.inviteAdministrator(client, wish, sealLink));
  door.say(`${made.isNew ? 'Đã tạo' : 'Đã mời lại'} quản trị hệ thống ${login} của ${made.unitName}.`);
  if (made.link === null) {
    door.say(`Máy chủ gửi đường dẫn, dùng được một lần trong 7 ngày, tới ${wish.email.trim()}.`);
    door.say('Nếu người đó không nhận được, chạy lại lệnh này: đường dẫn và mã cũ hết hiệu lực.');
  } else {
    const { publicUrl } = environment;
    door.say(
      `Gửi người đó đường dẫn sau, dùng được một lần trong 7 ngày${publicUrl ? '' : ', ghép sau địa chỉ của Đích'}:`,
    );
    door.say(`\n  ${publicUrl?.replace(/\/$/, '') ?? ''}${made.link}\n`);
  }
  door.say('Mã đi kèm, báo cho chính người đó bằng đường khác (điện thoại, phong bì dán kín):');
  door.say(`\n  ${made.code}\n`);
  return 0;
}

export async function confirmOffice(setting: Setting, values: Values): Promise<number> {
  const { commands, day, door } = setting;
  const { login } = values;
  if (!login) throw new OperatorError(`Thiếu --login.\n\n${USAGE}`);
  const wish = { login, day };
  const { offices, code, unitName } = await inDatabase(setting, (client) =>
    commands.confirmOfficeAsOperator(client, wish),
  );
  door.say(`Đã xác nhận ${offices.length} chức vụ của ${login}, ${unitName}.`);
  if (code) {
    door.say('Mã của đường dẫn mà quản trị đã tạo, dùng trong 7 ngày; báo cho chính người đó, không báo cho quản trị:');
    door.say(`\n  ${code}\n`);
  }
  return 0;
}

export async function linkIdentity(setting: Setting, values: Values): Promise<number> {
  const { commands, day, door } = setting;
  const { login, issuer, subject } = values;
  if (!login || !issuer || !subject) throw new OperatorError(`Thiếu --login, --issuer hoặc --subject.\n\n${USAGE}`);
  const wish = { login, issuer, subject, day };
  const { unitName } = await inDatabase(setting, (client) => commands.linkIdentity(client, wish));
  door.say(`Từ nay ${subject} của ${issuer} đăng nhập vào tài khoản ${login} của ${unitName}.`);
  return 0;
}

export async function exportPerson(setting: Setting, values: Values): Promise<number> {
  const { commands, door } = setting;
  const { login } = values;
  if (!login) throw new OperatorError(`Thiếu --login.\n\n${USAGE}`);
  const held = await inDatabase(setting, (client) => commands.exportPerson(client, { login }));
  door.say(JSON.stringify(held, null, 2));
  return 0;
}

export async function erasePerson(setting: Setting, values: Values): Promise<number> {
  const { environment, commands, door } = setting;
  const { login, ground, preview } = values;
  if (!login || preview === (ground !== undefined)) {
    throw new OperatorError(`Thiếu --login, hoặc cần đúng một trong --preview và --ground.\n\n${USAGE}`);
  }
  const now = environment.now ?? new Date();
  const erasure = await inDatabase(setting, (client) =>
    ground === undefined
      ? commands.previewErasure(client, { login, now })
      : commands.erasePerson(client, { login, ground, now }),
  );
  sayErasure(door.say, erasure, ground !== undefined);
  return 0;
}

/** With the key of the installation, which the server opens it with. */
function sealOf({ dataDir }: Environment, { linkBox }: Commands): (token: string) => Buffer {
  const { secondFactors } = ensureSecrets(dataDir, ['secondFactors']);
  return linkBox(Buffer.from(secondFactors, 'base64url')).seal;
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
