/** An indicator's direction as the package measure names it; null: none is better. */
export const DIRECTIONS = { HIGHER: 'higher', LOWER: 'lower', BAND: 'band', NONE: null } as const;
