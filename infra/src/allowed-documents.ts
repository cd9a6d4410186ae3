import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Environment } from './environment.ts';
import { OperatorError } from './operator-error.ts';

const Persisted = z.record(z.string().regex(/^[0-9a-f]{64}$/), z.string());

/** SHA-256 (hex) of the client's own documents, the only ones that a browser may send in production; else null: any. */
export function allowedDocuments(projectDir: string, mode: Environment['mode']): ReadonlySet<string> | null {
  if (mode !== 'production') return null;
  const path = join(projectDir, 'client/src/gql/persisted-documents.json');
  if (!existsSync(path)) throw new OperatorError(`Thiếu tệp ${path}. Hãy lấy lại mã nguồn đầy đủ.`);
  return new Set(Object.keys(Persisted.parse(JSON.parse(readFileSync(path, 'utf8')))));
}
