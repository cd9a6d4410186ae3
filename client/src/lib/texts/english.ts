import { english as measure } from '@dich/measure/english';

/** Of the folder that the texts are of, "features/plans", all that it says in English. */
const found = import.meta.glob<object>('/src/**/texts/en.ts', { eager: true, import: 'en' });

/** Everything in English, one file for whoever reads it. */
export const english = {
  measure,
  folders: Object.fromEntries(
    Object.entries(found).map(([path, texts]) => [path.replace(/^\/src\/(.*)\/texts\/en\.ts$/, '$1'), texts]),
  ),
};
