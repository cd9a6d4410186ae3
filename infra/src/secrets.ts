import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { OperatorError } from './operator-error.ts';
import { writePrivateFile } from './private-file.ts';

const Secrets = z.record(z.string(), z.string().min(1));

/** `secrets.json` of an installation: name → secret, readable by its owner alone. */
export const secretsPath = (dataDir: string) => join(dataDir, 'secrets.json');

function readSecrets(dataDir: string): Record<string, string> {
  const path = secretsPath(dataDir);
  if (!existsSync(path)) return {};
  try {
    return Secrets.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    throw new OperatorError(`Tệp ${path} không đọc được. Hãy khôi phục tệp từ bản sao lưu; không sửa tay.`);
  }
}

/** Whether the installation keeps a secret under this name. */
export const hasSecret = (dataDir: string, name: string) => name in readSecrets(dataDir);

/**
 * The secrets of these names, made (256 random bits, base64url) and stored where they do not exist yet.
 * They are on disk before they are returned: what is protected by them never outlives them.
 */
export function ensureSecrets<Name extends string>(dataDir: string, names: readonly Name[]): Record<Name, string> {
  const stored = readSecrets(dataDir);
  const missing = names.filter((name) => !(name in stored));
  if (missing.length > 0) {
    for (const name of missing) stored[name] = randomBytes(32).toString('base64url');
    writePrivateFile(secretsPath(dataDir), `${JSON.stringify(stored, null, 2)}\n`);
  }
  return Object.fromEntries(names.map((name) => [name, stored[name]])) as Record<Name, string>;
}

/** Puts secrets of a backup in the place of those of the same names; all others stay. */
export function replaceSecrets(dataDir: string, secrets: Record<string, string>): void {
  writePrivateFile(secretsPath(dataDir), `${JSON.stringify({ ...readSecrets(dataDir), ...secrets }, null, 2)}\n`);
}
