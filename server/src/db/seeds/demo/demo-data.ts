import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { catalogueDetailsFile, catalogueRow, type DemoCatalogueIndicator } from './catalogue-schema.ts';
import { type DemoDecision, decisionFile } from './decision-schema.ts';
import {
  type DemoDepartments,
  type DemoOffice,
  type DemoQuotas,
  type DemoReport,
  departmentsFile,
  figuresFile,
  officesFile,
  quotasFile,
} from './demo-schema.ts';

export type * from './catalogue-schema.ts';
export type * from './decision-schema.ts';
export type * from './demo-schema.ts';

export interface DemoData {
  /** In the order of the documents, 000 to 004. */
  decisions: DemoDecision[];
  /** The town's catalogue; in the order of the CSV, parents before their parts. */
  catalogue: DemoCatalogueIndicator[];
  departments: DemoDepartments[];
  offices: DemoOffice[];
  /** For 2021 and 2022, in the order in which they were submitted. */
  reports: DemoReport[];
  quotas: DemoQuotas;
}

const DECISIONS = [
  '000-phong-binh-2023',
  '001-huong-xuan-2023',
  '002-huong-tra-2022',
  '003-bac-hong-2021',
  '004-phuoc-long-2021',
];

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');

/** Throws an error that names the file and the place in it. */
const readJson = <T extends z.ZodType>(path: string, schema: T): z.output<T> => {
  const parsed = schema.safeParse(JSON.parse(read(path)));
  if (!parsed.success) throw new Error(`${path}: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
};

const readCatalogue = (): DemoCatalogueIndicator[] => {
  const rows = z.array(catalogueRow).parse(parse(read('./catalogue.csv'), { columns: true }));
  const details = new Map(readJson('./catalogue-details.json', catalogueDetailsFile).map((row) => [row.code, row]));
  return rows.map((row) => {
    const detail = details.get(row.code);
    if (!detail) throw new Error(`catalogue-details.json: ${row.code} is missing`);
    return { ...row, ...detail };
  });
};

/** Reads and validates the files of this folder. What they mean and where they come from: README.md. */
export const loadDemoData = (): DemoData => ({
  decisions: DECISIONS.map((slug) => readJson(`./decisions/${slug}.json`, decisionFile)),
  catalogue: readCatalogue(),
  departments: readJson('./departments.json', departmentsFile),
  offices: readJson('./offices.json', officesFile),
  reports: ['./figures-2021.json', './figures-2022.json']
    .flatMap((path) => readJson(path, figuresFile).reports)
    .sort((a, b) => (a.submittedAt < b.submittedAt ? -1 : 1)),
  quotas: readJson('./quotas-2022.json', quotasFile),
});
