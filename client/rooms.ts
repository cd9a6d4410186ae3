/** The rooms that ask the server for something, and where their documents stand under src; parts of a room apart. */
export const ROOMS = {
  ui: 'ui',
  app: 'app',
  people: 'features/people',
  account: 'features/people/account',
  administration: 'features/people/administration',
  trail: 'features/people/trail',
  home: 'features/home',
  plans: 'features/plans',
  targets: 'features/targets',
  reports: 'features/reports',
  rollups: 'features/rollups',
  analytics: 'features/analytics',
} as const;

/** Folders inside a room that are a part of their own. */
export const partsWithin = (folder: string): string[] =>
  Object.values(ROOMS).filter((other) => other.startsWith(`${folder}/`));
