import { existsSync, renameSync, rmSync } from 'node:fs';
import { accountsPath } from '../demonstration-accounts.ts';
import { headsFolder } from '../head-files.ts';
import { claimDataDir } from '../instance.ts';
import { OperatorError } from '../operator-error.ts';
import { inDatabase, type Setting, type Values } from './setting.ts';

/**
 * Takes the demonstration out of the database, and what the data folder keeps of it: the list of its accounts goes; the
 * signed heads of its trail are put aside, because that trail is over.
 */
export async function removeDemonstration(setting: Setting, values: Values): Promise<number> {
  const { environment, door, commands } = setting;
  const { dataDir } = environment;
  const claim = await claimDataDir(dataDir);
  if (!claim.mine && claim.other.pid !== process.pid) {
    throw new OperatorError(`Đích đang chạy trên ${dataDir} (pid ${claim.other.pid}). Hãy dừng Đích rồi chạy lại.`);
  }
  const { accounts } = await inDatabase(setting, (client) =>
    commands.removeDemonstration(client, { withOthers: values['with-others'] }),
  );
  rmSync(accountsPath(dataDir), { force: true });
  const heads = headsFolder(dataDir);
  const aside = `${heads}-minh-hoa-${new Date().toISOString().replaceAll(/[:.]/g, '')}`;
  if (existsSync(heads)) renameSync(heads, aside);
  door.say(`Đã bỏ dữ liệu minh họa với ${accounts} tài khoản. Còn lại đơn vị hành chính và chế độ báo cáo.`);
  door.say('Tạo quản trị đầu tiên bằng pnpm operator invite-administrator.');
  return 0;
}
