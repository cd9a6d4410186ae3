export { assignPositions, type PositionedVersion } from './assign-positions.ts';
export { isInForce } from './dates.ts';
export { buildUnitHistory, loadUnitHistory } from './history.ts';
export { communesWithUnknownSuccessor, findByCode, versionsOn } from './lookups.ts';
export { ancestorPositions, COUNTRY, packPosition, positionRange, unpackPosition } from './position.ts';
export { compactKey, matchRank, searchForms, searchKey, unitSearchKey } from './search-key.ts';
export type {
  IsoDate,
  Succession,
  SuccessionKind,
  UnitHistory,
  UnitIdentity,
  UnitKey,
  UnitLevel,
  UnitType,
  UnitVersion,
} from './types.ts';
export { type NamedUnit, unitWords } from './unit-words.ts';
