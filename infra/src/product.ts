import type { DatabaseRoles } from './databases.ts';
import type { DemoAccount } from './demonstration-accounts.ts';
import type { Environment } from './environment.ts';
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
  createApp(options: {
    servingUrl: string;
    roles: DatabaseRoles;
    mode: Environment['mode'];
    now?: () => Date;
    clientDir: string;
  }): Promise<App>;
}

export interface App {
  /** rejects with EADDRINUSE when the port is taken, and may be asked again with another */
  listen(port: number): Promise<{ port: number; address: string }>;
  /** stops accepting, ends what is under way, closes the pool */
  close(): Promise<void>;
}

const MODULES = [
  '@dich/server/app',
  '@dich/server/db/migrate.ts',
  '@dich/server/db/seeds/load-reference-data.ts',
  '@dich/server/db/seeds/load-demonstration.ts',
];

export async function loadProduct(): Promise<Product> {
  const modules = await Promise.all(MODULES.map((name) => import(name)));
  return Object.assign({}, ...modules);
}
