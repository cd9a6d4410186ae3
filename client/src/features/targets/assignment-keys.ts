/** Keys of the grid's drafts: a quota, the unit's own target, and the chosen reading of either. */
const OWN = 'own';
const CHOICE = '?';

export const quotaKey = (indicatorId: string, receiverId: string): string => `${indicatorId} ${receiverId}`;
export const ownKey = (indicatorId: string): string => `${indicatorId} ${OWN}`;
/** Beside a text: which of its readings was chosen, as a number; empty when none was asked about. */
export const choiceKey = (key: string): string => `${key}${CHOICE}`;

/** Of what holds for a term: what one of its years has to reach, and how its years reach it. */
export const partKey = (key: string, year: number): string => `${key} ${year}`;
/** Of a target of a year: what is to be reached by the end of a month. */
export const phaseKey = (key: string, until: number): string => `${key} m${until}`;
export const howKey = (key: string): string => `${key} how`;

export interface CellName {
  indicatorId: string;
  /** A unit below, or a department. null: the unit's own target. */
  receiverId: string | null;
}

/** The cell a key belongs to, whether it names its text or its choice. */
export function cellNamed(key: string): CellName {
  const [indicatorId = '', place = ''] = key.replace(CHOICE, '').split(' ');
  return { indicatorId, receiverId: place === OWN ? null : place };
}

export const textKeyOf = (key: string): string => key.replace(CHOICE, '');

export const choiceOf = (text: string): number | null => (/^\d+$/.test(text) ? Number(text) : null);
