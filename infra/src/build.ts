import { fileURLToPath } from 'node:url';
import { buildClient, clientBuild } from './client-build.ts';

/** `pnpm build`: the web client, which `start` would build the first time; for a folder that it may not write to. */
const projectDir = fileURLToPath(new URL('../..', import.meta.url));
const { dir, isBuilt } = clientBuild(projectDir);
if (!isBuilt) await buildClient(projectDir, dir);
