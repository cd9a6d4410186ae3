/**
 * Row-level security in words. Every table is protected by `protect(...)`, which forces RLS, creates one policy per
 * command and grants exactly those commands to the serving role. Policies compare columns with the settings that
 * `app.open_scope` made at the start of the transaction, and with nothing else: a setting that is missing is null, and
 * a comparison with null lets nothing through.
 */
const setting = (name: string, type: string) => `nullif(current_setting('app.${name}', true), '')::${type}`;

const OWN = setting('pos', 'int');
const LO = setting('lo', 'int');
const HI = setting('hi', 'int');
const ANCESTORS = `string_to_array(nullif(current_setting('app.ancestors', true), ''), ',')::int[]`;

export const OWN_ACCOUNT = setting('account', 'uuid');
export const OWN_UNIT = setting('unit', 'uuid');

/** The row is about the reader's own unit. */
export const isOwn = (column = 'pos') => `${column} = ${OWN}`;
/** The row is about the reader's own unit or one below it. Not wrapped in a sub-select: the range must stay an index condition. */
export const isWithin = (column = 'pos') => `${column} between ${LO} and ${HI}`;
/** The row is about a unit above the reader's. For small tables only. */
export const isAbove = (column = 'pos') => `${column} = any(${ANCESTORS})`;
/** The reader's unit is named in the row's list of positions. */
export const isNamed = (column = 'named') => `${OWN} = any(${column})`;
/** Somebody is signed in. Not written as an equality: the planner cannot cope with one that names no column. */
export const SIGNED_IN = `current_setting('app.account', true) <> ''`;

export interface Protection {
  select: string;
  insert?: string;
  update?: string;
  delete?: string;
  /** Lists of columns that narrow a grant; a command that is not named here is granted on the whole row. */
  columns?: { select?: string; insert?: string; update?: string };
  /** The operator's commands (units, catalogue, first accounts) run as the owner, which FORCE would otherwise stop too. */
  operator?: boolean;
}

/** SQL that puts `table` under forced row-level security and grants the named commands to the serving role. */
export function protect(table: string, rules: Protection): string {
  const { select, insert, update, delete: remove, columns = {}, operator } = rules;
  const narrowed = (command: 'select' | 'insert' | 'update') =>
    columns[command] ? `${command} (${columns[command]})` : command;
  const commands = [narrowed('select'), insert && narrowed('insert'), update && narrowed('update'), remove && 'delete']
    .filter(Boolean)
    .join(', ');
  return [
    `alter table ${table} enable row level security;`,
    `alter table ${table} force row level security;`,
    `create policy ${table}_select on ${table} for select using (${select});`,
    insert && `create policy ${table}_insert on ${table} for insert with check (${insert});`,
    update && `create policy ${table}_update on ${table} for update using (${update}) with check (${update});`,
    remove && `create policy ${table}_delete on ${table} for delete using (${remove});`,
    operator && `create policy ${table}_operator on ${table} for all to current_user using (true) with check (true);`,
    grantToServing(`${commands} on ${table}`),
  ]
    .filter(Boolean)
    .join('\n');
}

/** Grants to the serving role, whose name the migrating connection states in `dich.app_role` (see migrate.ts). */
export const grantToServing = (what: string) =>
  `do $$ begin execute format('grant ${what} to %I', current_setting('dich.app_role')); end $$;`;
