import { resolve } from 'node:path';
import type { Environment } from '../environment.ts';
import type { Door } from '../operator/door.ts';
import { asReader, withTarget } from '../operator/server.ts';
import { OperatorError } from '../operator-error.ts';
import { loadRestoring } from '../product.ts';
import { inWords } from '../trouble.ts';
import { backUp, exportProvince } from './backup.ts';
import { checkFile } from './check-file.ts';
import { importProvince } from './import-province.ts';
import { digestOfFile, type Heading, type Manifest } from './manifest.ts';
import { noPassphrase, type PassphraseSource, passphraseToOpen, passphraseToSeal } from './passphrase.ts';
import { restore } from './restore.ts';
import { createTally, inMegabytes, type Tally } from './tally.ts';

/** What a command about a file stands on. */
export interface Setting extends Door {
  environment: Environment;
  projectDir: string;
}

export interface FileWish {
  path: string;
  overwrite: boolean;
  passphraseFile: string | undefined;
  /** code of a province, and the day on which it means that one */
  unit: string | undefined;
  day: string;
}

export async function backUpTo(setting: Setting, wish: FileWish): Promise<number> {
  const { environment, projectDir, say } = setting;
  const passphrase = await passphraseToSeal(sourceOf(setting, wish));
  const path = resolve(wish.path);
  const { manifest, lacking } = await counted('Đang sao lưu', setting, environment.dataDir, (tally) =>
    asReader(environment, (readUrl) =>
      backUp({ readUrl, projectDir, path, passphrase, tally, dataDir: environment.dataDir, overwrite: wish.overwrite }),
    ),
  );
  say(`Đã sao lưu vào ${path}: ${inTotal(manifest)}.`);
  say('Hãy chép tệp sang máy khác, và giữ mật khẩu của bản sao lưu ở nơi khác với tệp.');
  return sayLacking(lacking, say);
}

export async function checkBackup(setting: Setting, wish: FileWish): Promise<number> {
  const { say } = setting;
  const path = resolve(wish.path);
  const passphrase = await passphraseToOpen({ ...sourceOf(setting, wish), ask: undefined });
  const { heading, manifest, opened } = await counted('Đang kiểm tra', setting, path, (tally) =>
    checkFile(path, passphrase, tally),
  );
  say(`Bản sao lưu nguyên vẹn: ${inTotal(manifest)}; ${madeIn(heading)}.`);
  if (heading.province) say(`Chỉ dữ liệu của ${heading.province.name}, không có khóa.`);
  else say(opened ? 'Mật khẩu mở được các khóa.' : 'Chưa thử mở các khóa, vì không có mật khẩu.');
  return 0;
}

export async function restoreFrom(setting: Setting, wish: FileWish): Promise<number> {
  const { environment, say, roles } = setting;
  const { dataDir } = environment;
  const path = resolve(wish.path);
  const passphrase = await passphraseToOpen(sourceOf(setting, wish));
  if (passphrase === null) throw noPassphrase();
  const commands = await loadRestoring();
  const { heading, manifest, foreign, migrated, movedAside, lacking } = await counted(
    'Đang khôi phục',
    setting,
    dataDir,
    (tally) =>
      withTarget(environment, roles, (prepare) => restore({ path, passphrase, dataDir, commands, tally, prepare })),
  );
  say(`Đã khôi phục ${path}: ${inTotal(manifest)}; ${madeIn(heading)}.`);
  say('Mọi bảng khớp với bản sao lưu; phân quyền theo dòng kín; nhật ký nguyên vẹn.');
  if (foreign.length > 0) say(`Không khôi phục ${foreign.join(', ')}: các bảng đó không phải của Đích.`);
  if (migrated.length > 0) say(`Đã nâng cấu trúc lên phiên bản này: ${migrated.join(', ')}.`);
  for (const name of movedAside) say(`Những gì có trước trong thư mục dữ liệu được giữ ở ${name}.`);
  return sayLacking(lacking, say);
}

export async function exportProvinceTo(setting: Setting, wish: FileWish): Promise<number> {
  const { environment, projectDir, say } = setting;
  const path = resolve(wish.path);
  const { unit: code, day, overwrite } = wish;
  if (!code) throw new OperatorError('Thiếu --unit: mã của tỉnh, thành phố.');
  const { heading, manifest, lacking } = await counted('Đang xuất', setting, environment.dataDir, (tally) =>
    asReader(environment, (readUrl) =>
      exportProvince({ readUrl, projectDir, path, code, day, tally, overwrite, dataDir: environment.dataDir }),
    ),
  );
  say(`Đã xuất dữ liệu của ${heading.province?.name} vào ${path}: ${inTotal(manifest)}.`);
  say('Tệp không chứa khóa của nơi này: xác thực hai bước và khóa truy cập (passkey) được đặt lại ở nơi mới.');
  return sayLacking(lacking, say);
}

export async function importProvinceFrom(setting: Setting, wish: FileWish): Promise<number> {
  const { environment, say, roles } = setting;
  const path = resolve(wish.path);
  const commands = await loadRestoring();
  const { heading, manifest, lacking } = await counted('Đang nhập', setting, environment.dataDir, (tally) =>
    withTarget(environment, roles, (prepare) =>
      importProvince({ path, dataDir: environment.dataDir, commands, tally, prepare }),
    ),
  );
  say(`Đã nhập dữ liệu của ${heading.province?.name}: ${inTotal(manifest)}; ${madeIn(heading)}.`);
  say('Mọi bảng khớp với tệp; phân quyền theo dòng kín; nhật ký nguyên vẹn.');
  return sayLacking(lacking, say);
}

/** What is written is whole but for these: who runs it hears of it, and so does the timer. */
function sayLacking(lacking: readonly string[], say: Setting['say']): number {
  if (lacking.length === 0) return 0;
  say(`Thiếu ${lacking.length} tệp minh chứng mà số liệu nhắc đến (mất hoặc hỏng trong thư mục evidence/files):`);
  for (const digest of lacking) say(`  ${digest}`);
  say('Mọi thứ khác đầy đủ. Hãy lấy lại các tệp đó từ một bản sao lưu cũ hơn.');
  return 1;
}

const sourceOf = ({ environment, ask }: Setting, { passphraseFile }: FileWish): PassphraseSource => ({
  variable: environment.backupPassphrase,
  file: passphraseFile,
  ask,
});

async function counted<Result>(
  title: string,
  { terminal }: Setting,
  place: string,
  work: (tally: Tally) => Promise<Result>,
): Promise<Result> {
  const tally = createTally(title, terminal);
  try {
    return await work(tally);
  } catch (error) {
    throw inWords(error, place);
  } finally {
    tally.end();
  }
}

function inTotal({ tables, files }: Manifest): string {
  const evidence = files.filter(({ path }) => digestOfFile(path) !== undefined).length;
  const sum = (of: (table: Manifest['tables'][number]) => number) => tables.reduce((total, one) => total + of(one), 0);
  return `${tables.length} bảng, ${sum(({ rows }) => rows).toLocaleString('vi')} dòng, ${inMegabytes(sum(({ bytes }) => bytes))}${evidence > 0 ? `, ${evidence} tệp minh chứng` : ''}`;
}

const MOMENT = new Intl.DateTimeFormat('vi', { dateStyle: 'short', timeStyle: 'medium', timeZone: 'Asia/Ho_Chi_Minh' });

const madeIn = ({ madeAt, migrations, commit }: Heading): string =>
  `lập lúc ${MOMENT.format(new Date(madeAt))}, cấu trúc ${migrations.at(-1)}${commit ? `, bản ${commit.slice(0, 12)}` : ''}`;
