import { english as measure } from '@dich/measure/english';

const found = import.meta.glob<object>('/src/**/texts/{en,*.en}.ts', { eager: true, import: 'en' });

/** "features/plans" of features/plans/texts/en.ts, "features/plans/trail" of features/plans/texts/trail.en.ts. */
const nameOf = (path: string): string =>
  path.replace(/^\/src\/(.*)\/texts\/(?:(.*)\.)?en\.ts$/, (_, folder, part) => (part ? `${folder}/${part}` : folder));

/** Everything in English, one file for whoever reads it. */
export const english = {
  measure,
  texts: Object.fromEntries(Object.entries(found).map(([path, texts]) => [nameOf(path), texts])),
};
