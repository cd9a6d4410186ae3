import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { OperatorError } from '../operator-error.ts';
import { inWords } from '../trouble.ts';

const SHORTEST = 12;

export interface PassphraseSource {
  /** value of BACKUP_PASSPHRASE */
  variable: string | undefined;
  /** a file that holds it, on its first line */
  file: string | undefined;
  /** asks a person without showing what is typed; undefined: nobody is there */
  ask: ((question: string) => Promise<string>) | undefined;
}

/** The passphrase that was given, without asking. */
function given({ variable, file }: PassphraseSource): string | undefined {
  if (file === undefined) return variable;
  try {
    // some editors begin a file with a mark that nobody types
    return readFileSync(file, 'utf8')
      .replace(/^\uFEFF/, '')
      .split(/\r?\n/)[0];
  } catch (error) {
    throw inWords(error, file);
  }
}

/** Of a file that exists; null: none was given and nobody can be asked. */
export async function passphraseToOpen(source: PassphraseSource): Promise<string | null> {
  return given(source) ?? (source.ask ? await source.ask('Mật khẩu của bản sao lưu: ') : null);
}

/** Of a file that is made: asked twice, long enough. */
export async function passphraseToSeal(source: PassphraseSource): Promise<string> {
  const passphrase = given(source) ?? (await askedTwice(source));
  if ([...passphrase].length < SHORTEST) {
    throw new OperatorError(`Mật khẩu của bản sao lưu phải có ít nhất ${SHORTEST} ký tự.`);
  }
  return passphrase;
}

export const noPassphrase = (): OperatorError =>
  new OperatorError(
    'Thiếu mật khẩu của bản sao lưu. Hãy đặt BACKUP_PASSPHRASE, hoặc --passphrase-file TỆP, hoặc chạy trên màn hình lệnh để được hỏi.',
  );

async function askedTwice({ ask }: PassphraseSource): Promise<string> {
  if (!ask) throw noPassphrase();
  const first = await ask('Mật khẩu của bản sao lưu (cần để khôi phục, hãy giữ ở nơi khác): ');
  if (first !== (await ask('Nhập lại: '))) throw new OperatorError('Hai lần nhập mật khẩu không giống nhau.');
  return first;
}

/** Asks on the terminal; what is typed is not shown. */
export async function askOnTerminal(question: string): Promise<string> {
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const terminal = createInterface({ input: process.stdin, output: silent, terminal: true });
  process.stderr.write(question);
  try {
    return await terminal.question('');
  } finally {
    terminal.close();
    process.stderr.write('\n');
  }
}
