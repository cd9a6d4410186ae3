/** Levels of the tree. Since 2025-07-01 no unit is a DISTRICT and communes lie directly under provinces. */
export type UnitLevel = 'PROVINCE' | 'DISTRICT' | 'COMMUNE';

/** What the unit is called in law, as printed before its name. */
export type UnitType = 'Tỉnh' | 'Thành phố' | 'Quận' | 'Huyện' | 'Thị xã' | 'Phường' | 'Xã' | 'Thị trấn' | 'Đặc khu';

/** A day as `YYYY-MM-DD`: such strings compare as the days do. */
export type IsoDate = string;

/**
 * Stable key of a unit's identity: the code it first had and the day it came to be, `20017@2021-11-01`.
 * Units older than the record carry the record's first day. Codes are given again to other units; keys never.
 */
export type UnitKey = string;

/** What a unit was, from a day to a day. The versions of one key never overlap. */
export interface UnitVersion {
  key: UnitKey;
  /** Code of the statistics office: 2 digits for a province, 3 for a district, 5 for a commune. */
  code: string;
  /** Name without its type. */
  name: string;
  level: UnitLevel;
  type: UnitType;
  /** Null for a province. */
  parentKey: UnitKey | null;
  /** First day in force; null is before 2021-11-01, where the record begins. */
  validFrom: IsoDate | null;
  /** Last day in force, inclusive; null is still in force. */
  validTo: IsoDate | null;
  /** Resolution that put the version in force, where the record has it: from 2025-07-01 on. */
  legalBasis: string | null;
}

export interface UnitIdentity {
  key: UnitKey;
  level: UnitLevel;
  /** First day of its first version; null is before the record. */
  validFrom: IsoDate | null;
  /** Last day of its last version, inclusive; null is still there. */
  validTo: IsoDate | null;
}

/**
 * How much of the old unit the new one took over.
 *
 * WHOLE: area and population. It is exact only when it is the old unit's one succession.
 * PART: a part of both, its size not on record.
 * AREA_WITH_ALL_PEOPLE: a part of the area and everybody who lived in the unit.
 * AREA_ONLY: a part of the area where nobody lived.
 * PEOPLE_ONLY: a part of the population.
 * CODE_KEPT: the new unit took over the code on the day after, under another name, while neighbours ended: a merger
 *   that is not on record. How much passed on is unknown.
 * DISPUTED: the link stands in a list but none of the three independent lists confirms it.
 */
export type SuccessionKind =
  | 'WHOLE'
  | 'PART'
  | 'AREA_WITH_ALL_PEOPLE'
  | 'AREA_ONLY'
  | 'PEOPLE_ONLY'
  | 'CODE_KEPT'
  | 'DISPUTED';

/** Links two different units. What goes on under the same key (renamed, retyped, moved) is a version, not a succession. */
export interface Succession {
  fromKey: UnitKey;
  toKey: UnitKey;
  kind: SuccessionKind;
  /** First day of the new unit. */
  date: IsoDate;
  legalBasis: string | null;
}

export interface UnitHistory {
  identities: UnitIdentity[];
  /** In order of day, then level from the top, then code: a parent stands before its children. */
  versions: UnitVersion[];
  successions: Succession[];
}
