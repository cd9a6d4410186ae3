import { randomBytes } from 'node:crypto';
import type { TestDatabase } from './database.ts';
import type { TestAccount } from './world.ts';

/** One line of the table "Forgotten by rule" of docs/PERSONAL-DATA.md: what it says, and how a row of some age comes to be. */
export interface Rule {
  table: string;
  /** What is said behind the name of the table where that has more than one line. */
  of?: string;
  days: number;
  /** Puts one row there whose time began so many days ago. */
  aged(database: TestDatabase, clerk: TestAccount, days: number): Promise<unknown>;
}

let made = 0;
/** Something that no other row has. */
const unique = (): string => {
  made += 1;
  return `r${made}`;
};

const insert = (
  database: TestDatabase,
  { provinceId, accountId }: TestAccount,
  text: string,
  values: readonly unknown[],
): Promise<unknown> => database.truth.query(text, [provinceId, accountId, ...values]);

const noticed = (database: TestDatabase, clerk: TestAccount, days: number, isRead: boolean) =>
  insert(
    database,
    clerk,
    `insert into notice (province_id, id, account_id, pos, personal, kind, facts, subject_id, occasion, at, created_at, read_at)
     values ($1, gen_random_uuid(), $2, $3, true, 'NEW_DEVICE', '{}', $2, $4, now(), now() - make_interval(days => $5),
             case when $6 then now() end)`,
    [clerk.unit.pos, unique(), days, isRead],
  );

/** Of an account of its own: each has one address. */
const colleague = async (
  database: TestDatabase,
  clerk: TestAccount,
  closedDaysAgo: number | null,
): Promise<TestAccount> => {
  const { rows } = await insert(
    database,
    clerk,
    `insert into account (province_id, id, unit_id, pos, login, full_name, created_at, disabled_at)
     select province_id, gen_random_uuid(), unit_id, pos, $3, 'x', now(), now() - make_interval(days => $4)
       from account where province_id = $1 and id = $2 returning id`,
    [`${unique()}.${randomBytes(4).toString('hex')}`, closedDaysAgo],
  ).then((result) => result as { rows: { id: string }[] });
  return { ...clerk, accountId: rows[0]?.id ?? '' };
};

export const RULES: readonly Rule[] = [
  {
    ...{ table: 'mutation_answer', days: 30 },
    aged: (database, clerk, days) =>
      insert(
        database,
        clerk,
        `insert into mutation_answer (province_id, account_id, client_mutation_id, verb, input_hash, created_at)
         values ($1, $2, $3, 'saveFigures', '', now() - make_interval(days => $4))`,
        [unique(), days],
      ),
  },
  {
    ...{ table: 'session', days: 30 },
    aged: (database, clerk, days) =>
      insert(
        database,
        clerk,
        `insert into session (province_id, token_hash, id, account_id, office_id, expires_at, revoked_at)
         values ($1, $3, gen_random_uuid(), $2, $4, now() + interval '1 hour', now() - make_interval(days => $5))`,
        [randomBytes(32), clerk.officeId, days],
      ),
  },
  {
    ...{ table: 'invitation', days: 30 },
    aged: (database, clerk, days) =>
      insert(
        database,
        clerk,
        `insert into invitation (province_id, token_hash, id, account_id, pos, expires_at, used_at)
         values ($1, $3, gen_random_uuid(), $2, $4, now() + interval '1 day', now() - make_interval(days => $5))`,
        [randomBytes(32), clerk.unit.pos, days],
      ),
  },
  {
    ...{ table: 'sign_in_throttle', days: 30 },
    aged: (database, _clerk, days) =>
      database.truth.query(
        `insert into sign_in_throttle (key, failures, last_failure_at) values ($1, 1, now() - make_interval(days => $2))`,
        [`account:${unique()}`, days],
      ),
  },
  {
    ...{ table: 'refused_sign_in', days: 180 },
    aged: (database, clerk, days) =>
      insert(
        database,
        clerk,
        `insert into refused_sign_in (province_id, id, account_id, at, recorded_at, address, reason)
         values ($1, gen_random_uuid(), $2, now(), now() - make_interval(days => $3), '10.0.0.1', 'PASSWORD')`,
        [days],
      ),
  },
  {
    ...{ table: 'api_key', days: 180 },
    aged: (database, clerk, days) =>
      insert(
        database,
        clerk,
        `insert into api_key (province_id, token_hash, id, account_id, office_id, pos, name, kind, created_at, expires_at)
         values ($1, $3, gen_random_uuid(), $2, $4, $5, 'Power BI', 'VIEWER', now(), now() - make_interval(days => $6))`,
        [randomBytes(32), clerk.officeId, clerk.unit.pos, days],
      ),
  },
  {
    ...{ table: 'known_device', days: 400 },
    aged: (database, clerk, days) =>
      insert(
        database,
        clerk,
        `insert into known_device (province_id, token_hash, id, account_id, last_seen_at)
         values ($1, $3, gen_random_uuid(), $2, now() - make_interval(days => $4))`,
        [randomBytes(32), days],
      ),
  },
  {
    ...{ table: 'upload', days: 1 },
    aged: (database, clerk, days) =>
      insert(
        database,
        clerk,
        `insert into upload (province_id, id, account_id, pos, name, size, digest, begun_at)
         values ($1, gen_random_uuid(), $2, $3, 'a.pdf', 1, repeat('0', 64), now() - make_interval(days => $4))`,
        [clerk.unit.pos, days],
      ),
  },
  {
    ...{ table: 'passkey_challenge', days: 0 },
    aged: (database, clerk, days) =>
      insert(
        database,
        clerk,
        `insert into passkey_challenge (province_id, id, account_id, challenge, expires_at)
         values ($1, gen_random_uuid(), $2, $3, now() - make_interval(days => $4))`,
        [unique(), days],
      ),
  },
  {
    ...{ table: 'mail_address', of: 'not proved', days: 30 },
    aged: async (database, clerk, days) =>
      insert(
        database,
        await colleague(database, clerk, null),
        `insert into mail_address (province_id, account_id, address, asked_at)
         values ($1, $2, 'an@example.vn', now() - make_interval(days => $3))`,
        [days],
      ),
  },
  {
    ...{ table: 'mail_address', of: 'of a closed account', days: 30 },
    aged: async (database, clerk, days) =>
      insert(
        database,
        await colleague(database, clerk, days),
        `insert into mail_address (province_id, account_id, address, confirmed_at) values ($1, $2, 'an@example.vn', now())`,
        [],
      ),
  },
  {
    ...{ table: 'mail', days: 30 },
    aged: (database, clerk, days) =>
      insert(
        database,
        clerk,
        `insert into mail (province_id, id, account_id, created_at, sent_at)
         values ($1, gen_random_uuid(), $2, now() - make_interval(days => $3), now())`,
        [days],
      ),
  },
  {
    ...{ table: 'notice', of: 'that was read', days: 180 },
    aged: (database, clerk, days) => noticed(database, clerk, days, true),
  },
  {
    ...{ table: 'notice', of: 'that was not read', days: 365 },
    aged: (database, clerk, days) => noticed(database, clerk, days, false),
  },
];
