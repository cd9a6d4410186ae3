import type { Level } from '#kernel/context.ts';
import type { Message } from '#kernel/messages.ts';
import { says } from './template.messages.ts';
import usual from './usual-departments.json' with { type: 'json' };

/** The departments that a kind of unit usually has: a proposal, which whoever applies it edits first. */
export interface DepartmentTemplate {
  code: string;
  level: Level;
  /** Kinds of units that it is for. */
  types: string[];
  /** The last day on which units of this kind were set up so; null: today too. */
  validTo: string | null;
  /** What it is called, and where the list stands. */
  name: Message;
  names: string[];
}

const template = (
  code: keyof typeof usual,
  level: Level,
  validTo: string | null,
  name: Message,
): DepartmentTemplate => ({ code, level, validTo, name, ...usual[code] });

const BEFORE_TWO_TIERS = '2025-06-30';

export const DEPARTMENT_TEMPLATES: readonly DepartmentTemplate[] = [
  template('COMMUNE_XA', 'COMMUNE', null, says.communeXa()),
  template('COMMUNE_PHUONG', 'COMMUNE', null, says.communePhuong()),
  template('PROVINCE', 'PROVINCE', null, says.province()),
  template('PROVINCE_2014', 'PROVINCE', '2025-02-28', says.provinceBefore()),
  template('DISTRICT_HUYEN', 'DISTRICT', BEFORE_TWO_TIERS, says.districtHuyen()),
  template('DISTRICT_TOWN', 'DISTRICT', BEFORE_TWO_TIERS, says.districtTown()),
  template('COMMUNE_XA_BEFORE', 'COMMUNE', BEFORE_TWO_TIERS, says.communeXaBefore()),
  template('COMMUNE_PHUONG_BEFORE', 'COMMUNE', BEFORE_TWO_TIERS, says.communePhuongBefore()),
];
