import { damaged } from '../trouble.ts';
import { assertWhole, partsOf } from './archive-reader.ts';
import { sha256 } from './backup.ts';
import { measured } from './copy.ts';
import { type CopiedTable, HEADING, type Heading, MANIFEST, type Manifest, SECRETS, tableOfPiece } from './manifest.ts';
import { headingOf, manifestOf, parsed } from './parts.ts';
import { unseal } from './seal.ts';
import type { Tally } from './tally.ts';

export interface Checked {
  heading: Heading;
  manifest: Manifest;
  /** whether the passphrase opened the secrets; null: none was given */
  opened: true | null;
}

/** Reads a whole backup and compares all of it with what it says of itself; writes nothing. */
export async function checkFile(path: string, passphrase: string | null, tally: Tally): Promise<Checked> {
  const length = await assertWhole(path, tally.add);
  const files = new Map<string, string>();
  const tables: CopiedTable[] = [];
  let heading: Heading | undefined;
  let manifest: Manifest | undefined;
  let opened: true | null = null;
  let open: { name: string; seen: ReturnType<typeof measured> } | undefined;
  for await (const whole of partsOf(path, length)) {
    const { path: part, content } = whole;
    const table = tableOfPiece(part);
    if (open && table !== open.name) {
      tables.push(open.seen.result());
      open = undefined;
    }
    if (table !== undefined) {
      open ??= { name: table, seen: measured({ name: table, columns: [] }) };
      open.seen.see(content);
      continue;
    }
    if (part === HEADING) heading = headingOf(whole, path);
    else if (part === MANIFEST) manifest = manifestOf(content, path);
    if (part === SECRETS && passphrase !== null) {
      await unseal(parsed(content, path), passphrase);
      opened = true;
    }
    if (part !== MANIFEST) files.set(part, sha256(content));
  }
  if (!heading || !manifest || !agrees(manifest, tables, files)) throw damaged(path);
  return { heading, manifest, opened };
}

function agrees(manifest: Manifest, tables: CopiedTable[], files: Map<string, string>): boolean {
  const told = manifest.tables.filter(({ rows }) => rows > 0).map(({ columns: _columns, ...rest }) => rest);
  const found = tables.map(({ columns: _columns, ...rest }) => rest);
  return (
    JSON.stringify(told) === JSON.stringify(found) &&
    manifest.files.length === files.size &&
    manifest.files.every(({ path, sha256: digest }) => files.get(path) === digest)
  );
}
