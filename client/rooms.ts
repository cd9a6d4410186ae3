/** The rooms that ask the server for something, and where their documents stand under src. */
export const ROOMS = {
  ui: 'ui',
  app: 'app',
  people: 'features/people',
  home: 'features/home',
  plans: 'features/plans',
  targets: 'features/targets',
  reports: 'features/reports',
  rollups: 'features/rollups',
  analytics: 'features/analytics',
} as const;
