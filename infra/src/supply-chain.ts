import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const projectDir = fileURLToPath(new URL('../..', import.meta.url));

/** A known weakness of a package that the lockfile names. */
export interface Advisory {
  module_name: string;
  title: string;
  severity: string;
  url: string;
}

const Audit = z.object({
  advisories: z.record(
    z.string(),
    z.object({ module_name: z.string(), title: z.string(), severity: z.string(), url: z.string() }),
  ),
});

/** The critical advisories in what `pnpm audit --json` prints; null: no advisory source has answered. */
export function criticalAdvisories(printed: string): Advisory[] | null {
  const audit = Audit.safeParse(jsonIn(printed));
  if (!audit.success) return null;
  return Object.values(audit.data.advisories).filter(({ severity }) => severity === 'critical');
}

function jsonIn(printed: string): unknown {
  try {
    return JSON.parse(printed);
  } catch {
    return null;
  }
}

/** `registry`: where advisories are asked for; that of npm's settings unless told. */
async function pnpm(args: readonly string[], registry?: string): Promise<{ code: number | null; printed: string }> {
  const child = spawn('npx', ['-y', 'pnpm@12.21.0', ...args, ...(registry ? ['--registry', registry] : [])], {
    cwd: projectDir,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [printed, [code]] = await Promise.all([text(child.stdout), once(child, 'close')]);
  return { code: code as number | null, printed };
}

/**
 * Writes what the product is made of (CycloneDX) and asks for known weaknesses of it. Ends with 1 where one is critical,
 * or the list could not be written; says so where no advisory source answers.
 */
export async function superviseSupply(
  say: (line: string) => void,
  { billOfMaterials, registry }: { billOfMaterials: string; registry?: string },
): Promise<number> {
  const args = ['sbom', '--sbom-format', 'cyclonedx', '--lockfile-only', '--out', billOfMaterials];
  if ((await pnpm(args)).code !== 0) {
    say(`✗ ${billOfMaterials} could not be written`);
    return 1;
  }
  say(`✓ what the product is made of: ${billOfMaterials} (CycloneDX)`);
  const critical = criticalAdvisories((await pnpm(['audit', '--json'], registry)).printed);
  if (critical === null) say('- known weaknesses: no advisory source has answered, so nothing is known of them');
  else if (critical.length === 0) say('✓ known weaknesses: none is critical');
  else for (const { module_name, title, url } of critical) say(`✗ ${module_name}: ${title} (${url})`);
  return critical && critical.length > 0 ? 1 : 0;
}

if (import.meta.filename === process.argv[1]) {
  process.exitCode = await superviseSupply((line) => process.stdout.write(`${line}\n`), {
    billOfMaterials: 'sbom.cdx.json',
  });
}
