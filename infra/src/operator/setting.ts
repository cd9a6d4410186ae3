import type { parseArgs } from 'node:util';
import type pg from 'pg';
import type { Environment } from '../environment.ts';
import { OperatorError } from '../operator-error.ts';
import type { Commands } from '../product.ts';
import type { Door } from './door.ts';
import { asOwner } from './server.ts';

export const OPTIONS = {
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

export type Values = ReturnType<typeof parseArgs<{ options: typeof OPTIONS }>>['values'];

/** What a command about the database stands on. */
export interface Setting {
  environment: Environment;
  door: Door;
  commands: Commands;
  /** the day that was asked for, else today in Vietnam */
  day: string;
}

/** One transaction as the owner of a database that the product has been started on. */
export const inDatabase = <Result>(
  { environment, door, commands }: Setting,
  work: (client: pg.Client) => Promise<Result>,
): Promise<Result> =>
  asOwner(environment, door.roles, (ownerUrl) =>
    commands.asOperator(ownerUrl, async (client) => {
      await assertFilled(client);
      return work(client);
    }),
  );

async function assertFilled(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ filled: boolean }>(`select to_regclass('migration') is not null as filled`);
  if (rows[0]?.filled) return;
  throw new OperatorError(
    `Cơ sở dữ liệu ${client.database} chưa có dữ liệu của Đích. Hãy chạy pnpm start một lần trước, hoặc khôi phục bản sao lưu.`,
  );
}
