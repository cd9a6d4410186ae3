import { accessSync, constants, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { OperatorError } from './operator-error.ts';

/** Where evidence files lie in the data folder, whichever database is used. */
export const evidenceFolder = (dataDir: string) => join(dataDir, 'evidence');

/** Where a file lies in it, by its SHA-256 in hexadecimal. */
export const evidenceFile = (dataDir: string, digest: string) =>
  join(evidenceFolder(dataDir), 'files', digest.slice(0, 2), digest);

/** Makes it where it is missing; refused where nothing can be kept there. */
export function openEvidenceFolder(dataDir: string): string {
  const folder = evidenceFolder(dataDir);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new OperatorError(
      `Không ghi được vào thư mục tệp minh chứng ${folder}. Hãy cấp quyền đọc, ghi cho thư mục này.`,
      {
        cause: error,
      },
    );
  }
  return folder;
}
