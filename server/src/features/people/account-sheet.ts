import { UniqueConstraintViolationException } from '@mikro-orm/postgresql';
import { keepImport } from '#features/imports/keep-import.ts';
import { record } from '#kernel/audit.ts';
import { newId } from '#kernel/columns.ts';
import type { Actor, Context } from '#kernel/context.ts';
import { refuse } from '#kernel/refusal.ts';
import { saysOfFile } from '#kernel/sheets/sheet.messages.ts';
import { type Confirmed, sheet, type Written } from '#kernel/sheets/sheet.ts';
import { Account, Office } from './account.entity.ts';
import { hasNeededFactor, isAdministrator } from './account.policy.ts';
import { accountRows } from './account-rows.ts';
import { ACCOUNT_COLUMNS } from './account-sheet.columns.ts';
import { saysOfSheet } from './account-sheet.messages.ts';
import { inviteAll } from './invitation.ts';
import { type AccountMade, judgeAccounts } from './judge-accounts.ts';
import { says } from './people.messages.ts';
import { firstPosts } from './post.rules.ts';

/** As many as are confirmed in an afternoon, and as many links as one person has mailed in a day. */
const MOST_ROWS = 500;

/** Accounts with a first office each, taken in as a whole or not at all. Every office waits for a second person. */
export const accountSheet = sheet({
  ...{ name: 'accounts', verb: 'importAccounts', title: saysOfSheet.title(), file: saysOfSheet.file() },
  ...{ columns: ACCOUNT_COLUMNS, mostRows: MOST_ROWS },
  may: (actor) => isAdministrator(actor) && hasNeededFactor(actor),
  mayNot: {
    if: (_, actor: Actor) => isAdministrator(actor),
    yes: says.secondFactorFirst(),
    no: says.administratorsOnly(),
  },
  ...{ judge: judgeAccounts, present: accountRows, write: importAccounts },
});

/** A link of a new account, for who imported it: shown this once, or mailed. */
export interface ImportedLink {
  fullName: string;
  login: string;
  /** "Thị xã Hương Trà". */
  unit: string;
  link: string | null;
  mailedTo: string | null;
  expiresAt: Date;
}

/** Each account stands in the trail as one that was made by hand does, and the import beside them. */
async function importAccounts(
  ctx: Context,
  judged: readonly (AccountMade | null)[],
  file: Confirmed,
): Promise<Written> {
  const people = judged.filter((one) => one !== null);
  const { provinceId, pos } = ctx.scope;
  const importId = await keepImport(ctx, { sheet: 'accounts', file, rowCount: people.length });
  const accounts = people.map(({ id, login, fullName, unit: { unitId, pos: at } }) => ({
    ...{ provinceId, id, unitId, pos: at, login, fullName, disabledAt: null, erasedAt: null },
    ...{ createdAt: ctx.now, importId },
  }));
  const offices = people.map(({ id: accountId, unit, department, kind, post, validFrom, validTo }) => ({
    ...{ provinceId, id: newId(), accountId, unitId: unit.unitId, pos: unit.pos, departmentId: department?.id ?? null },
    ...{ kind, managesSubUnits: false, validFrom, validTo, endedAt: null, onBehalfOf: null, refusal: null },
    posts: firstPosts(post, validFrom),
    ...{ madeByAccountId: ctx.actor.accountId, madeAt: ctx.now, confirmedAt: null, confirmedByAccountId: null },
  }));
  try {
    await ctx.em.insertMany(Account, accounts);
  } catch (error) {
    // of what somebody else makes at the same moment
    if (!(error instanceof UniqueConstraintViolationException)) throw error;
    refuse('STALE', [], saysOfFile.otherThanSeen());
  }
  await ctx.em.insertMany(Office, offices);
  const invited = await inviteAll(
    ctx,
    accounts.map((account, index) => ({ account, email: people[index]?.email ?? '' })),
    [],
  );
  const after = { file: file.name, accounts: people.length, digest: file.digest };
  await record(ctx, { recordKind: 'AccountImport', id: importId, pos }, { after });
  for (const [index, account] of accounts.entries()) {
    const after = { account, office: offices[index], linkMailed: invited[index]?.mailedTo !== null };
    await record(ctx, { recordKind: 'Account', id: account.id, pos: account.pos }, { after });
  }
  const links = people.map(({ fullName, login, unit }, index): ImportedLink => {
    const { link = null, mailedTo = null, expiresAt = ctx.now } = invited[index] ?? {};
    return { fullName, login, unit: `${unit.type} ${unit.name}`, link, mailedTo, expiresAt };
  });
  return { id: importId, once: { links } };
}
