import { loaderOf, ofProvince } from '#kernel/loader.ts';
import { SheetImport } from './sheet-import.entity.ts';

export const sheetImportById = loaderOf(SheetImport, ofProvince);
