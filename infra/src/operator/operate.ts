import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { backUpTo, checkBackup, exportProvinceTo, importProvinceFrom, restoreFrom } from '../backup/commands.ts';
import { readEnvironment } from '../environment.ts';
import { OperatorError } from '../operator-error.ts';
import { loadCommands } from '../product.ts';
import type { Door } from './door.ts';
import { confirmOffice, erasePerson, exportPerson, inviteAdministrator, linkIdentity } from './people.ts';
import { removeDemonstration } from './remove-demonstration.ts';
import { OPTIONS } from './setting.ts';
import { USAGE } from './usage.ts';
import { verifyAudit } from './verify-audit.ts';

const projectDir = fileURLToPath(new URL('../../..', import.meta.url));

const inVietnam = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' });

/** `pnpm operator`: what is done from the command line because no signed-in office may do it. Answers the exit code. */
export async function operate(args: string[], door: Door): Promise<number> {
  const { positionals, values } = parseArguments(args);
  const [command = '', ...files] = positionals;
  const environment = readEnvironment(door.variables, projectDir);
  const day = values.day ?? inVietnam.format(environment.now ?? new Date());
  const aboutFile = OF_FILES[command];
  if (aboutFile && files.length === 1) {
    const { overwrite, unit, 'passphrase-file': passphraseFile } = values;
    const wish = { path: files[0]!, overwrite, passphraseFile, unit, day };
    return aboutFile({ environment, projectDir, ...door }, wish);
  }
  const aboutDatabase = OF_THE_DATABASE[positionals.join(' ')];
  if (!aboutDatabase) throw new OperatorError(USAGE);
  return aboutDatabase({ environment, door, commands: await loadCommands(), day }, values);
}

const OF_FILES: Record<string, typeof backUpTo | undefined> = {
  backup: backUpTo,
  check: checkBackup,
  restore: restoreFrom,
  'export-province': exportProvinceTo,
  'import-province': importProvinceFrom,
};

const OF_THE_DATABASE: Record<string, typeof confirmOffice | undefined> = {
  'invite-administrator': inviteAdministrator,
  'confirm-office': confirmOffice,
  'link-identity': linkIdentity,
  'export-person': exportPerson,
  'erase-person': erasePerson,
  'remove-demonstration': removeDemonstration,
  'verify-audit': verifyAudit,
};

function parseArguments(args: string[]) {
  try {
    return parseArgs({ args, options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new OperatorError(`${error instanceof Error ? error.message : error}\n\n${USAGE}`, { cause: error });
  }
}
