import { isInForce } from './dates.ts';
import type { IsoDate, UnitHistory, UnitIdentity, UnitVersion } from './types.ts';

export const versionsOn = (history: UnitHistory, date: IsoDate): UnitVersion[] =>
  history.versions.filter((version) => isInForce(version, date));

/** The one unit that had the code on the day. Codes are given again, so there is no look-up without a day. */
export const findByCode = (history: UnitHistory, code: string, date: IsoDate): UnitVersion | undefined =>
  history.versions.find((version) => version.code === code && isInForce(version, date));

/** Communes that ended with no successor on record: chưa rõ đơn vị kế thừa. */
export const communesWithUnknownSuccessor = (history: UnitHistory): UnitIdentity[] => {
  const succeeded = new Set(history.successions.map(({ fromKey }) => fromKey));
  return history.identities.filter(
    ({ key, level, validTo }) => level === 'COMMUNE' && validTo !== null && !succeeded.has(key),
  );
};
