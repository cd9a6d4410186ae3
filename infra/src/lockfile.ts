import { parse } from 'yaml';
import { z } from 'zod';

const Dependencies = z.record(z.string(), z.string()).optional();
const Resolved = z.record(z.string(), z.object({ version: z.string() })).optional();
const Lockfile = z.object({
  importers: z.record(z.string(), z.object({ dependencies: Resolved, optionalDependencies: Resolved })),
  packages: z.record(z.string(), z.object({ deprecated: z.string().optional() })).default({}),
  snapshots: z
    .record(z.string(), z.object({ dependencies: Dependencies, optionalDependencies: Dependencies }))
    .default({}),
});

/** A package of a lockfile in one version. */
export interface LockedPackage {
  name: string;
  version: string;
  /** What its registry says of why it should not be used any more; null: it may be. */
  deprecated: string | null;
}

export interface Lock {
  /** Folders of the workspace. */
  importers: string[];
  /** What the workspace runs with, direct or through others; not what only builds and tests it. */
  inProduction: LockedPackage[];
}

/** Reads a pnpm-lock.yaml. */
export function readLock(text: string): Lock {
  const { importers, packages, snapshots } = Lockfile.parse(parse(text));
  const found = new Set<string>();
  const follow = (name: string, version: string): void => {
    if (version.startsWith('link:')) return;
    // of an alias the version is said with the name
    const key = /^\d/.test(version) ? `${name}@${version}` : version;
    if (found.has(key)) return;
    found.add(key);
    const { dependencies, optionalDependencies } = snapshots[key] ?? {};
    for (const each of Object.entries({ ...dependencies, ...optionalDependencies })) follow(...each);
  };
  for (const { dependencies, optionalDependencies } of Object.values(importers)) {
    for (const [name, { version }] of Object.entries({ ...dependencies, ...optionalDependencies })) {
      follow(name, version);
    }
  }
  // the peers that a package was resolved with stand behind it in brackets
  const keys = new Set([...found].map((key) => key.replace(/\(.*$/, '')));
  return {
    importers: Object.keys(importers),
    inProduction: [...keys].sort().map((key) => {
      const at = key.lastIndexOf('@');
      return {
        name: key.slice(0, at),
        version: key.slice(at + 1),
        deprecated: packages[key]?.deprecated ?? null,
      };
    }),
  };
}
