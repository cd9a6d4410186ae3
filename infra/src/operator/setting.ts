import type { parseArgs } from 'node:util';
import type pg from 'pg';
import type { Environment } from '../environment.ts';
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

/** One transaction as the owner. */
export const inDatabase = <Result>(
  { environment, door, commands }: Setting,
  work: (client: pg.Client) => Promise<Result>,
): Promise<Result> => asOwner(environment, door.roles, (ownerUrl) => commands.asOperator(ownerUrl, work));
