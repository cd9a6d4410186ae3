import { importToUndo, markUndone } from '#features/imports/import-to-undo.ts';
import type { SheetImport } from '#features/imports/sheet-import.entity.ts';
import { record } from '#kernel/audit.ts';
import type { Context } from '#kernel/context.ts';
import { type Problem, refuseAll } from '#kernel/refusal.ts';
import { Account } from './account.entity.ts';
import type { UndoAccountImportInput } from './account.inputs.ts';
import { standingOnAccounts, takeAccountsBack } from './account-import.queries.ts';
import { saysOfSheet } from './account-sheet.messages.ts';
import { accountSheet } from './account-sheet.ts';

/**
 * Hoàn tác: all accounts that a spreadsheet made are gone, with offices, links and letters, as long as nobody has got into
 * one of them and no second person has confirmed one: else each of these is told, and all stay.
 */
export async function undoAccountImport(ctx: Context, input: UndoAccountImportInput): Promise<{ import: SheetImport }> {
  const { taken, problems } = await importToUndo(ctx, accountSheet, input);
  refuseAll([...problems, ...(await problemsOfPeople(ctx, taken.id))]);
  const where = { provinceId: taken.provinceId, importId: taken.id };
  const accounts = await ctx.em.find(Account, where, { orderBy: { id: 'asc' }, disableIdentityMap: true });
  await takeAccountsBack(ctx, taken.id);
  const undone = markUndone(ctx, taken, input.reason);
  const after = { ...undone, accounts: accounts.length };
  await record(ctx, { recordKind: 'AccountImport', id: taken.id, pos: taken.pos }, { after });
  for (const account of accounts) await record(ctx, account, { before: { account } });
  return { import: taken };
}

async function problemsOfPeople(ctx: Context, taken: string): Promise<Problem[]> {
  return (await standingOnAccounts(ctx, taken)).map(({ person, login, opened }) => ({
    ...{ code: 'CONFLICT', path: ['importId'] },
    message: opened ? saysOfSheet.opened({ person, login }) : saysOfSheet.confirmed({ person, login }),
  }));
}
