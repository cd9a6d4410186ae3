import type { Roles } from '../src/db/migrate.ts';

/** Roles of the tests alone, so that a shared server's own are never touched. Their passwords are their names. */
export const TEST_ROLES: Roles = { owner: 'dich_test_owner', login: 'dich_test_login', app: 'dich_test_app' };

/** The cluster's address with another database and, if given, another user. */
export function withDatabase(clusterUrl: string, database: string, user?: string): string {
  const url = new URL(clusterUrl);
  url.pathname = `/${database}`;
  if (user) {
    url.username = user;
    url.password = user;
  }
  return url.href;
}
