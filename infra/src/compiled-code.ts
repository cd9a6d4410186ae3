import { enableCompileCache, flushCompileCache } from 'node:module';
import { join } from 'node:path';

/**
 * Node reads TypeScript as it lies there, its types left out, and keeps what it has made of it for the next start: in the
 * folder of data, which is the owner's alone to write, as what lies there is run. Where it cannot be written, every start
 * is as the first.
 */
export function keepCompiledCode(dataDir: string): { save(): void } {
  enableCompileCache(join(dataDir, 'compiled-code'));
  return { save: flushCompileCache };
}
