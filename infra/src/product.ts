import type { KeyObject } from 'node:crypto';
import type pg from 'pg';
import type { DatabaseRoles } from './databases.ts';
import type { DemoAccount } from './demonstration-accounts.ts';
import type { Environment } from './environment.ts';
import type { headKeeper, SignedFile } from './head-files.ts';
import type { Report } from './progress.ts';

/** The server's side of `start`: loaded late, because reading its code takes longer than starting PostgreSQL. */
export interface Product {
  migrate(database: { ownerUrl: string; roles: DatabaseRoles }): Promise<{ applied: string[] }>;
  /** units, regimes; loads only what is missing */
  loadReferenceData(options: { ownerUrl: string; progress: Report }): Promise<unknown>;
  /** into a database without it */
  loadDemonstration(options: {
    ownerUrl: string;
    servingUrl: string;
    roles: DatabaseRoles;
    now: Date;
    /** the same for every account; undefined: random ones */
    password: string | undefined;
    progress: Report;
  }): Promise<DemoAccount[]>;
  /** whether anybody could sign in */
  holdsAccounts(ownerUrl: string): Promise<boolean>;
  /** whether the database has it */
  holdsDemonstration(ownerUrl: string): Promise<boolean>;
  createApp(options: {
    servingUrl: string;
    roles: DatabaseRoles;
    mode: Environment['mode'];
    now?: () => Date;
    clientDir: string;
    allowedDocuments: ReadonlySet<string> | null;
    secretKey: Buffer;
    singleSignOn: Environment['singleSignOn'] | null;
    publicUrl: string | null;
    mail: Environment['mail'] | null;
    evidence: { folder: string; clamd: string | null };
    trustedProxies: number;
    opensOffline: boolean;
    metered: boolean;
    tellsDaily: true;
    seal: { key: KeyObject } & ReturnType<typeof headKeeper>;
  }): Promise<App>;
  /** from 32 secret bytes */
  signingKey(seed: Buffer): KeyObject;
}

export interface App {
  /** rejects with EADDRINUSE when the port is taken, and may be asked again with another */
  listen(port: number, host?: string): Promise<{ port: number; address: string }>;
  /** in the text format of Prometheus; null where it was not made metered */
  metrics(): Promise<string | null>;
  /** stops accepting, ends what is under way, closes the pool */
  close(): Promise<void>;
}

const MODULES = [
  '@dich/server/app',
  '@dich/server/db/migrate.ts',
  '@dich/server/db/seeds/load-reference-data.ts',
  '@dich/server/db/seeds/load-demonstration.ts',
  '@dich/server/db/demonstration.queries.ts',
  '@dich/server/features/trail/heads.ts',
];

export const loadProduct = (): Promise<Product> => load(MODULES);

async function load<Side>(names: readonly string[]): Promise<Side> {
  const modules = await Promise.all(names.map((name) => import(name)));
  return Object.assign({}, ...modules);
}

/** Whether the trail is whole, and agrees with the signed files of where it ended. */
export interface AuditVerdict {
  entries: number;
  units: number;
  firstBad: { unit: string; seq: string; reason: string } | null;
  files: number;
  disagreements: { file: string; unit: string | null; seq: string | null; reason: string }[];
}

/** What an erasure takes away and leaves, by kind, and what stands in its way. */
export interface Erasure {
  accountId: string;
  hindered: string[];
  goes: Record<string, number>;
  stays: Record<string, number>;
}

/** The server's side of `operator`. */
export interface Commands {
  /** One transaction as the owner. */
  asOperator<Result>(ownerUrl: string, work: (client: pg.Client) => Promise<Result>): Promise<Result>;
  /** What seals links that wait to be mailed; from 32 secret bytes. */
  linkBox(key: Buffer): { seal(token: string): Buffer };
  /** Refusals are errors named Refusal, with a sentence for the operator. `link`: null, it is mailed. */
  inviteAdministrator(
    client: pg.Client,
    wish: { unitCode: string; login: string; fullName: string; day: string; managesSubUnits: boolean; email: string },
    sealLink: ((token: string) => Buffer) | null,
  ): Promise<{ link: string | null; code: string; unitName: string; isNew: boolean }>;
  /** `code`: of the link that waited; null: none did. */
  confirmOfficeAsOperator(
    client: pg.Client,
    wish: { login: string; day: string },
  ): Promise<{ offices: string[]; code: string | null; unitName: string }>;
  linkIdentity(
    client: pg.Client,
    wish: { login: string; issuer: string; subject: string; day: string },
  ): Promise<{ unitName: string }>;
  /** Everything held about whoever signs in by the name. */
  exportPerson(client: pg.Client, wish: { login: string }): Promise<object>;
  /** Changes nothing. `now`: the product's clock. */
  previewErasure(client: pg.Client, wish: { login: string; now: Date }): Promise<Erasure>;
  erasePerson(client: pg.Client, wish: { login: string; ground: string; now: Date }): Promise<Erasure>;
  /** Everything but units and regimes. Answers how many accounts went. */
  removeDemonstration(client: pg.Client, wish: { withOthers: boolean }): Promise<{ accounts: number }>;
  verifyAudit(client: pg.ClientBase, signed: { files: readonly SignedFile[]; key: KeyObject }): Promise<AuditVerdict>;
  signingKey(seed: Buffer): KeyObject;
}

/** The server's side of restoring. */
export interface RestoreCommands {
  MIGRATIONS: readonly string[];
  migrateWithin(client: pg.ClientBase, wanted: { roles: DatabaseRoles; upTo?: string }): Promise<{ applied: string[] }>;
  verifyAudit(client: pg.ClientBase, signed: { files: readonly SignedFile[]; key: KeyObject }): Promise<AuditVerdict>;
  signingKey(seed: Buffer): KeyObject;
}

const COMMANDS = [
  '@dich/server/db/operator.ts',
  '@dich/server/db/remove-demonstration.ts',
  '@dich/server/features/people/invite-administrator.ts',
  '@dich/server/features/people/confirm-office.ts',
  '@dich/server/features/sign-in/link-identity.ts',
  '@dich/server/features/sign-in/secret-box.ts',
  '@dich/server/export-person.ts',
  '@dich/server/erase-person.ts',
  '@dich/server/features/trail/verify-audit.queries.ts',
  '@dich/server/features/trail/heads.ts',
];

/** The server's side of what copies a database and fills one. */
export const loadRestoring = (): Promise<RestoreCommands> =>
  load([
    '@dich/server/db/migrate.ts',
    '@dich/server/features/trail/verify-audit.queries.ts',
    '@dich/server/features/trail/heads.ts',
  ]);

export const loadCommands = (): Promise<Commands> => load(COMMANDS);
