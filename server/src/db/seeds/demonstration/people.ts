import { randomInt } from 'node:crypto';
import type { Client } from 'pg';
import { hashPassword } from '#features/sign-in/password.ts';
import { newId } from '#kernel/columns.ts';
import type { OfficeKind } from '#kernel/context.ts';
import { insertRows } from '../../operator.ts';
import type { DemoData } from '../demo/demo-data.ts';

export interface PlacedUnit {
  unitId: string;
  provinceId: number;
  pos: number;
  name: string;
}

export interface SeededOffice {
  login: string;
  fullName: string;
  kind: OfficeKind;
  unit: PlacedUnit;
  departmentName: string | null;
  provinceId: number;
  accountId: string;
  officeId: string;
  password: string;
}

/** Departments by `<unitCode> <code>`. */
export type Departments = Map<string, { id: string; name: string; unitCode: string }>;

/** The unit that a code means on a day. */
export async function unitOf(client: Client, code: string, day: string): Promise<PlacedUnit> {
  const { rows } = await client.query<PlacedUnit>(
    `select unit_id as "unitId", province_id as "provinceId", pos, type || ' ' || name as name
       from unit_version where code = $1 and validity @> $2::date order by pos limit 1`,
    [code, day],
  );
  const [unit] = rows;
  if (!unit) throw new Error(`demonstration: no unit ${code} on ${day}`);
  return unit;
}

export async function seedDepartments(client: Client, data: DemoData): Promise<Departments> {
  const departments: Departments = new Map();
  for (const { unitCode, unitDate, departments: named } of data.departments) {
    const unit = await unitOf(client, unitCode, unitDate);
    const rows = named.map(({ name }, index) => ({
      province_id: unit.provinceId,
      id: newId(),
      unit_id: unit.unitId,
      pos: unit.pos,
      name,
      ordinal: index + 1,
    }));
    await insertRows(client, 'department', rows);
    named.forEach(({ code, name }, index) => {
      departments.set(`${unitCode} ${code}`, { id: rows[index]?.id ?? '', name, unitCode });
    });
  }
  return departments;
}

/** Accounts with their offices; the passwords are the one given, or random, one each. */
export async function seedPeople(
  client: Client,
  data: DemoData,
  departments: Departments,
  password: string | undefined,
): Promise<SeededOffice[]> {
  const offices: SeededOffice[] = [];
  for (const person of data.offices) {
    const unit = await unitOf(client, person.unitCode, person.unitDate);
    const department = person.department === null ? null : departments.get(`${person.unitCode} ${person.department}`);
    if (department === undefined) throw new Error(`demonstration: no department of ${person.account}`);
    const office: SeededOffice = {
      login: person.account,
      fullName: person.fullName,
      kind: person.office,
      unit,
      departmentName: department?.name ?? null,
      provinceId: unit.provinceId,
      accountId: newId(),
      officeId: newId(),
      password: password ?? randomPassword(),
    };
    await client.query(
      `insert into account (province_id, id, unit_id, pos, login, full_name, password_hash, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, now())`,
      [
        unit.provinceId,
        office.accountId,
        unit.unitId,
        unit.pos,
        office.login,
        office.fullName,
        await hashPassword(office.password),
      ],
    );
    await client.query(
      `insert into office (province_id, id, account_id, unit_id, pos, department_id, kind, valid_from)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        unit.provinceId,
        office.officeId,
        office.accountId,
        unit.unitId,
        unit.pos,
        department?.id ?? null,
        office.kind,
        person.heldFrom,
      ],
    );
    offices.push(office);
  }
  return offices;
}

/** Without letters and digits that are taken for each other when read aloud or copied by hand. */
const READABLE = 'abcdefghijkmnpqrstuvwxyz23456789';

const randomPassword = (): string =>
  Array.from({ length: 4 }, () => Array.from({ length: 4 }, () => READABLE[randomInt(READABLE.length)]).join('')).join(
    '-',
  );
