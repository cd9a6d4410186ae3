import { createHash, randomUUID } from 'node:crypto';
import type { RawWorld, StoredRow } from './raw-checks.ts';
import { type Client, type Columns, insertion, type RawRow, rawRow } from './raw-rows.ts';
import { beginTrials } from './raw-trials.ts';
import type { TableLaw } from './relation.law.ts';
import { isAbove, type LawRow, type Place, type Reader } from './relation.model.ts';
import { RELATION } from './relation.table.ts';

/** A tree as it is wished for: each unit with the ones below it, at most three levels. */
export interface Branch {
  name: string;
  below?: readonly Branch[];
}

export interface NamedPlace extends Place {
  name: string;
  depth: number;
}

/** Gives positions as the product packs them: 8 bits province, 10 bits district, 12 bits commune. */
export function plant(provinces: readonly Branch[], firstProvince = 1): NamedPlace[] {
  const places: NamedPlace[] = [];
  const grow = (branch: Branch, parent: NamedPlace | null, ordinal: number): void => {
    const depth = parent === null ? 0 : parent.depth + 1;
    const pos = (parent?.pos ?? 0) + (ordinal << ([22, 12, 0][depth] ?? 0));
    const place = { name: branch.name, unitId: randomUUID(), provinceId: pos >> 22, pos, parent, depth };
    places.push(place);
    branch.below?.forEach((below, index) => {
      grow(below, place, index + 1);
    });
  };
  provinces.forEach((province, index) => {
    grow(province, null, firstProvince + index);
  });
  return places;
}

/** Somebody of each unit; one whose account is kept by another unit than acted for; and nobody. */
export function readersOf(places: readonly NamedPlace[]): (Reader | null)[] {
  const [keptBy, unit] = places.filter((place) => place.depth > 0 && place.provinceId === places[0]?.provinceId);
  const guest = keptBy && unit ? [{ name: `a guest in ${unit.name}`, unit, keptBy, accountId: randomUUID() }] : [];
  return [
    ...places.map((place) => ({ name: `somebody of ${place.name}`, unit: place, accountId: randomUUID() })),
    ...guest,
    null,
  ];
}

const LEVELS = ['PROVINCE', 'DISTRICT', 'COMMUNE'];

const tokenOf = (reader: Reader): string => createHash('sha256').update(reader.accountId).digest('hex');

/** Takes every key but the primary ones, and the ledger's own laws, out of a test's database: only policies are asked here. */
export async function keepPoliciesOnly(client: Client): Promise<void> {
  await client.query(`
    do $$ declare key record; begin
      for key in select conname, conrelid::regclass as of from pg_constraint
        where contype in ('f', 'u') and connamespace = 'public'::regnamespace order by contype loop
        execute format('alter table %s drop constraint %I', key.of, key.conname);
      end loop;
    end $$;
    alter table target drop constraint target_from_above;
    alter table target disable trigger target_ledger;
    drop index demonstration_once;`);
}

/** Puts units, readers and rows into the transaction, as the superuser, and answers the world of them. */
export async function makeRawWorld(
  client: Client,
  columns: Columns,
  places: readonly NamedPlace[],
  readers: readonly (Reader | null)[],
  wanted: readonly LawRow[],
): Promise<RawWorld> {
  const signedIn = readers.filter((reader) => reader !== null);
  const batches = new Map<string, { rows: RawRow[]; stored: StoredRow[] }>();
  const add = (row: LawRow, given: RawRow = {}): RawRow => {
    const made = { ...rawRow(columns, row), ...given };
    const key = String(made[RELATION[row.table]?.key ?? 'id']);
    const name = `${row.table} ${Object.keys(made).join(' ')}`;
    const batch = batches.get(name) ?? { rows: [], stored: [] };
    batches.set(name, batch);
    batch.rows.push(made);
    batch.stored.push({ ...row, key });
    return made;
  };
  for (const place of places) {
    const about = lawRow('unit', 'any', place);
    add(about, { id: place.unitId });
    const version = { level: LEVELS[place.depth], parent_id: place.parent?.unitId ?? null };
    add({ ...about, table: 'unit_version' }, { unit_id: place.unitId, ...version });
  }
  for (const reader of signedIn) {
    const own = { ...lawRow('account', 'any', reader.unit), accountId: reader.accountId };
    add({ ...own, unit: reader.keptBy ?? reader.unit });
    const office = add({ ...own, table: 'office' });
    const session = { office_id: office.id, token_hash: `\\x${tokenOf(reader)}`, expires_at: '2999-01-01T00:00:00Z' };
    add({ ...own, table: 'session' }, session);
  }
  for (const row of wanted) add(row);

  await beginTrials(client);
  for (const [name, { rows }] of batches) {
    await client.query(insertion(name.split(' ', 1)[0] ?? '', rows), [JSON.stringify(rows)]);
  }
  return {
    ...{ columns, places, readers },
    rows: [...batches.values()].flatMap(({ stored }) => stored),
    async open(opener, reader) {
      if (reader === null) return;
      const { rows } = await opener.query<{ scope: unknown }>(
        `select app.open_scope($1, '2023-06-01', '1 hour') as scope`,
        [Buffer.from(tokenOf(reader), 'hex')],
      );
      if (!rows[0]?.scope) throw new Error(`no scope for ${reader.name}`);
    },
  };
}

export const lawRow = (table: string, kind: string, unit: Place): LawRow => ({
  ...{ table, kind, unit, by: unit, subject: unit, named: [], accountId: randomUUID() },
});

/** Something of the reader's own, in the unit acted for and in one that has nothing to do with it. */
const heldBy = (reader: Reader | null, plain: LawRow, stranger: Place | undefined): LawRow[] =>
  reader && (reader.unit === plain.unit || reader.unit === stranger) ? [{ ...plain, accountId: reader.accountId }] : [];

const MADE_WITH_PLACES = ['unit', 'unit_version'];

/**
 * Rows of every kind about every place. Each kind is also set by the unit above, by one that has no right to, held by
 * every reader, and names one unit that is neither above nor below.
 */
export function everyRow(places: readonly Place[], readers: readonly (Reader | null)[]): LawRow[] {
  const apart = (unit: Place) =>
    places.find((other) => other !== unit && !isAbove(other, unit) && !isAbove(unit, other));
  return Object.entries(RELATION)
    .filter(([table]) => !MADE_WITH_PLACES.includes(table))
    .flatMap(([table, law]) =>
      Object.keys(law.kinds).flatMap((kind) => places.flatMap((unit) => of(table, law, kind, unit))),
    );

  function of(table: string, law: TableLaw, kind: string, unit: Place): LawRow[] {
    const plain = lawRow(table, kind, unit);
    const stranger = apart(unit);
    return [
      plain,
      ...(unit.parent ? [{ ...plain, by: unit.parent, accountId: randomUUID() }] : []),
      ...(stranger ? [{ ...plain, by: stranger, subject: stranger, accountId: randomUUID() }] : []),
      ...(stranger ? [{ ...plain, by: unit.parent ?? unit, named: [stranger], accountId: randomUUID() }] : []),
      // an account's own row is made with its reader; what is known by its account it has once
      ...(table === 'account'
        ? []
        : readers.flatMap((reader) => heldBy(reader, plain, law.key === 'account_id' ? unit : stranger))),
    ];
  }
}
