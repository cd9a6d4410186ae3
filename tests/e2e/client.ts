import { fileURLToPath } from 'node:url';
import { buildClient, clientBuild } from '@dich/infra/client-build.ts';

const projectDir = fileURLToPath(new URL('../..', import.meta.url));

/** The web client as `pnpm start` serves it, built from the sources as they are now. */
export async function builtClient(): Promise<string> {
  const { dir, isBuilt } = clientBuild(projectDir);
  if (!isBuilt) await buildClient(projectDir, dir);
  return dir;
}
