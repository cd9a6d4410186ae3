import { packPosition, type SuccessionKind, unitSearchKey } from '@dich/units';
import { v7 } from 'uuid';
import type { Level, OfficeKind } from '#kernel/context.ts';
import type { TestDatabase } from './database.ts';

export interface TestUnit {
  unitId: string;
  provinceId: number;
  pos: number;
  level: Level;
  code: string;
  name: string;
}

export interface TestAccount {
  provinceId: number;
  accountId: string;
  officeId: string;
  login: string;
  unit: TestUnit;
}

/** The date on which a test's world lives; ctx.now is 08:00 in Vietnam of this day unless a test says otherwise. */
export const TEST_DAY = '2023-01-10';

/** How many were made in a database; files of one worker share this module, and have databases of their own. */
const provinces = new WeakMap<TestDatabase, number>();

/**
 * Builders of a test's own tree of units and people, valid by default. They write as the operator does, past no
 * policy but the operator's own.
 */
export class World {
  readonly #database: TestDatabase;
  #children = new Map<number, number>();

  constructor(database: TestDatabase) {
    this.#database = database;
  }

  async province(name = 'Thừa Thiên Huế'): Promise<TestUnit> {
    const province = (provinces.get(this.#database) ?? 0) + 1;
    provinces.set(this.#database, province);
    return this.#unit('PROVINCE', name, packPosition({ province, district: 0, commune: 0 }), null);
  }

  async town(parent: TestUnit, name = 'Hương Trà'): Promise<TestUnit> {
    return this.#unit('DISTRICT', name, parent.pos + (this.#next(parent) << 12), parent);
  }

  async commune(parent: TestUnit, name = 'Hương Xuân'): Promise<TestUnit> {
    return this.#unit('COMMUNE', name, parent.pos + this.#next(parent), parent);
  }

  async department(unit: TestUnit, name = 'Phòng Tài chính - Kế hoạch'): Promise<{ id: string; name: string }> {
    const id = v7();
    await this.#database.owner.query(
      'insert into department (province_id, id, unit_id, pos, name, ordinal) values ($1, $2, $3, $4, $5, 1)',
      [unit.provinceId, id, unit.unitId, unit.pos, name],
    );
    return { id, name };
  }

  /** An office in force since 2021, of an account of its own unless it is of the same person as another. It has no password: tests act through sessions of their own. */
  async official(
    unit: TestUnit,
    kind: OfficeKind,
    options: { departmentId?: string; validTo?: string; managesSubUnits?: boolean; samePersonAs?: TestAccount } = {},
  ): Promise<TestAccount> {
    const officeId = v7();
    const { accountId, login } = options.samePersonAs ?? (await this.#account(unit, kind));
    await this.#database.owner.query(
      `insert into office (province_id, id, account_id, unit_id, pos, department_id, kind, manages_sub_units, valid_from, valid_to)
       values ($1, $2, $3, $4, $5, $6, $7, $8, '2021-01-01', $9)`,
      [
        unit.provinceId,
        officeId,
        accountId,
        unit.unitId,
        unit.pos,
        options.departmentId ?? null,
        kind,
        options.managesSubUnits ?? false,
        options.validTo ?? null,
      ],
    );
    return { provinceId: unit.provinceId, accountId, officeId, login, unit };
  }

  /** It is there until a day, and then never again. */
  async ends(unit: TestUnit, lastDay: string): Promise<void> {
    await this.#database.owner.query('update unit_version set valid_to = $2 where unit_id = $1', [
      unit.unitId,
      lastDay,
    ]);
  }

  /** It is there from a day on. */
  async begins(unit: TestUnit, firstDay: string): Promise<void> {
    await this.#database.owner.query('update unit_version set valid_from = $2 where unit_id = $1', [
      unit.unitId,
      firstDay,
    ]);
  }

  /** As an act of that day says it. */
  async succeeds(from: TestUnit, to: TestUnit, on: string, kind: SuccessionKind = 'WHOLE'): Promise<void> {
    await this.#database.owner.query(
      'insert into unit_succession (id, from_unit_id, to_unit_id, kind, effective_on) values ($1, $2, $3, $4, $5)',
      [v7(), from.unitId, to.unitId, kind, on],
    );
  }

  async #account(unit: TestUnit, kind: OfficeKind): Promise<{ accountId: string; login: string }> {
    const accountId = v7();
    const login = `u${accountId.replaceAll('-', '')}`;
    await this.#database.owner.query(
      `insert into account (province_id, id, unit_id, pos, login, full_name, created_at) values ($1, $2, $3, $4, $5, $6, now())`,
      [unit.provinceId, accountId, unit.unitId, unit.pos, login, `${kind} ${unit.name}`],
    );
    return { accountId, login };
  }

  #next(parent: TestUnit): number {
    const number = (this.#children.get(parent.pos) ?? 0) + 1;
    this.#children.set(parent.pos, number);
    return number;
  }

  async #unit(level: Level, name: string, pos: number, parent: TestUnit | null): Promise<TestUnit> {
    const unit = { unitId: v7(), provinceId: pos >> 22, pos, level, code: `T${pos}`, name };
    const type = { PROVINCE: 'Tỉnh', DISTRICT: 'Thị xã', COMMUNE: 'Phường' }[level];
    await this.#database.owner.query('insert into unit (id, key) values ($1, $2)', [unit.unitId, unit.unitId]);
    await this.#database.owner.query(
      `insert into unit_version (id, unit_id, province_id, code, name, level, type, parent_id, pos, search_key)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        v7(),
        unit.unitId,
        unit.provinceId,
        unit.code,
        name,
        level,
        type,
        parent?.unitId ?? null,
        pos,
        unitSearchKey({ type, name }),
      ],
    );
    return unit;
  }
}
