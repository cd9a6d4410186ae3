/** How something of a person goes, as docs/PERSONAL-DATA.md says in bold. */
export const WAYS = ['forgotten', 'erased', 'own', 'stays'] as const;
export type Way = (typeof WAYS)[number];

export interface PersonalRow {
  columns: string[];
  ways: Way[];
}

/** The lines of "About whom, where, how long": their columns, and the words in bold of their last cell. */
export function personalRows(page: string): PersonalRow[] {
  const [, section = ''] = page.split('## About whom, where, how long');
  const [table = ''] = section.split('\n## ');
  return table
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .flatMap((line) => {
      const columns = [...line.matchAll(/`([a-z_]+\.[a-z_]+)`/g)].flatMap(([, column]) => column ?? []);
      const bold = new Set([...(line.split('|').at(-2) ?? '').matchAll(/\*\*(\w+)\*\*/g)].map(([, word]) => word));
      return columns.length > 0 ? [{ columns, ways: WAYS.filter((way) => bold.has(way)) }] : [];
    });
}

export const columnsThat = (page: string, way: Way): string[] =>
  personalRows(page).flatMap(({ columns, ways }) => (ways.includes(way) ? columns : []));
