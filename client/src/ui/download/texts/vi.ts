export const vi = {
  download: 'Tải về',
  downloadOf: (what: string) => `Tải về: ${what}`,
  workbook: 'Excel (.xlsx)',
  workbookIs: 'Có tiêu đề, kỳ, ghi chú; số là số',
  excelCsv: 'CSV cho Excel tiếng Việt',
  excelCsvIs: 'Dấu chấm phẩy, số thập phân có dấu phẩy',
  plainCsv: 'CSV cho phần mềm khác',
  plainCsvIs: 'Dấu phẩy, số thập phân có dấu chấm',
};
