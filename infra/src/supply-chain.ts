import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { pnpm } from './pnpm.ts';
import { renewal } from './renewal.ts';

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

/**
 * Writes what the product is made of (CycloneDX), asks for known weaknesses of it and whether it is renewed in time. Ends
 * with 1 where one is critical, something is older than it may be, or the list could not be written; says so where no
 * advisory source or no registry answers, which does not hold anybody up. `agesAreToldOnly`: what is too old is named and
 * does not fail, for who has changed nothing: a package grows old by the calendar.
 */
export async function superviseSupply(
  say: (line: string) => void,
  asked: { project: string; billOfMaterials: string; agesAreToldOnly: boolean; registry?: string },
): Promise<number> {
  const { project, billOfMaterials, agesAreToldOnly, registry } = asked;
  const args = ['sbom', '--sbom-format', 'cyclonedx', '--lockfile-only', '--out', billOfMaterials];
  if ((await pnpm(project, args)).code !== 0) {
    say(`✗ ${billOfMaterials} could not be written`);
    return 1;
  }
  say(`✓ what the product is made of: ${billOfMaterials} (CycloneDX)`);
  const today = new Date().toISOString().slice(0, 10);
  const [audit, { isInTime, says }] = await Promise.all([
    pnpm(project, ['audit', '--json'], registry),
    renewal({ project, today, registry }),
  ]);
  const critical = criticalAdvisories(audit.printed);
  if (critical === null) say('- known weaknesses: no advisory source has answered, so nothing is known of them');
  else if (critical.length === 0) say('✓ known weaknesses: none is critical');
  else for (const { module_name, title, url } of critical) say(`✗ ${module_name}: ${title} (${url})`);
  for (const line of says) say(line);
  if (!isInTime && agesAreToldOnly) say('- renew these before the next release, which is held up by them');
  return (critical && critical.length > 0) || (!isInTime && !agesAreToldOnly) ? 1 : 0;
}

if (import.meta.filename === process.argv[1]) {
  process.exitCode = await superviseSupply((line) => process.stdout.write(`${line}\n`), {
    project: fileURLToPath(new URL('../..', import.meta.url)),
    billOfMaterials: 'sbom.cdx.json',
    agesAreToldOnly: process.argv.includes('--ages-told'),
  });
}
