import { assignPositions, loadUnitHistory, type UnitKey, unitSearchKey } from '@dich/units';
import type { Client } from 'pg';
import { insertRows } from '#db/operator.ts';
import { newId } from '#kernel/columns.ts';

/**
 * Loads every unit of Vietnam since 2021: identities, dated versions with their tree positions, successions. Loading
 * again adds nothing. Answers how many versions there are now.
 */
export async function loadUnits(client: Client): Promise<number> {
  const known = await client.query<{ count: string }>('select count(*) from unit_version');
  const loaded = Number(known.rows[0]?.count ?? 0);
  if (loaded > 0) return loaded;

  const history = loadUnitHistory();
  const idOf = new Map<UnitKey, string>(history.identities.map((identity) => [identity.key, newId()]));
  await insertRows(
    client,
    'unit',
    history.identities.map(({ key }) => ({ id: idOf.get(key), key })),
  );
  const versions = assignPositions(history.versions).map((version) => ({
    id: newId(),
    unit_id: idOf.get(version.key),
    province_id: version.provinceId,
    code: version.code,
    name: version.name,
    level: version.level,
    type: version.type,
    parent_id: version.parentKey === null ? null : idOf.get(version.parentKey),
    pos: version.position,
    valid_from: version.validFrom,
    valid_to: version.validTo,
    legal_basis: version.legalBasis,
    search_key: unitSearchKey(version),
  }));
  await insertRows(client, 'unit_version', versions);
  await insertRows(
    client,
    'unit_succession',
    history.successions.map((succession) => ({
      id: newId(),
      from_unit_id: idOf.get(succession.fromKey),
      to_unit_id: idOf.get(succession.toKey),
      kind: succession.kind,
      effective_on: succession.date,
      legal_basis: succession.legalBasis,
    })),
  );
  await client.query('analyze unit_version');
  return versions.length;
}
