import type { vi } from './vi.ts';

export const en: typeof vi = {
  download: 'Download',
  downloadOf: (what: string) => `Download: ${what}`,
  workbook: 'Excel (.xlsx)',
  workbookIs: 'With title, period and notes; numbers are numbers',
  excelCsv: 'CSV for Vietnamese Excel',
  excelCsvIs: 'Semicolons, decimal commas',
  plainCsv: 'CSV for other programs',
  plainCsvIs: 'Commas, decimal points',
};
