/** Names of the contract as targets are read and judged by. They stand apart from the reader, which not every page needs. */

/** The direction of an indicator; "NONE" leaves it to the words. */
export const DIRECTIONS = { HIGHER: 'higher', LOWER: 'lower', BAND: 'band', NONE: null } as const;
export const LEVELS = { PROVINCE: 'province', DISTRICT: 'district', COMMUNE: 'commune' } as const;
