import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writePrivateFile } from './private-file.ts';

/** An account of the demonstration, in the officials' words. */
export interface DemoAccount {
  account: string;
  office: string;
  unit: string;
  password: string;
}

export const accountsPath = (dataDir: string) => join(dataDir, 'demo-accounts.txt');

/** The accounts as a table in columns, for the screen and for the file. */
export function accountsTable(accounts: readonly DemoAccount[]): string {
  const rows = [
    ['Tài khoản', 'Chức danh', 'Đơn vị', 'Mật khẩu'],
    ...accounts.map(({ account, office, unit, password }) => [account, office, unit, password]),
  ].map((row) => row.map((cell) => cell.normalize('NFC')));
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

const headline = (database: string) => `Tài khoản minh họa của ${database}`;

/** Keeps the table where only the operator reads it; `database` says of which database the accounts are. */
export function saveAccounts(dataDir: string, database: string, table: string): void {
  writePrivateFile(accountsPath(dataDir), `${headline(database)}\n\n${table}\n`);
}

/** The table kept for this database; undefined if its demonstration was not loaded from this data folder. */
export function savedAccounts(dataDir: string, database: string): string | undefined {
  if (!existsSync(accountsPath(dataDir))) return undefined;
  const [first, , ...table] = readFileSync(accountsPath(dataDir), 'utf8').trimEnd().split('\n');
  return first === headline(database) ? table.join('\n') : undefined;
}
