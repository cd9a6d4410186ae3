import { languageHeader } from '#lib/language.ts';
import { texts } from './texts/index.ts';

export interface CellProblem {
  /** Null: the file has no such column. */
  cell: string | null;
  column: string;
  code: string;
  message: string;
}

export interface PreviewRow {
  row: number;
  name: string;
  understood: string;
  problems: CellProblem[];
}

/** What a file would make, row by row, and what is wrong with it. */
export interface FilePreview {
  count: number;
  problemRows: number;
  /** Headings that mean nothing here. */
  unused: string[];
  /** With it the same file is confirmed; null: something is wrong. */
  digest: string | null;
  rows: PreviewRow[];
}

type Answer<T> = { ok: true; body: T } | { ok: false; code: string; message: string };

/** A spreadsheet goes beside GraphQL, by the browser's own cookie. */
async function sendFile<T>(file: File, query: Record<string, string>): Promise<Answer<T>> {
  try {
    const response = await fetch(`/import/catalogue?${new URLSearchParams(query)}`, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream', ...languageHeader },
      credentials: 'same-origin',
      body: file,
    });
    const body = await response.json();
    if (response.ok) return { ok: true, body };
    return { ok: false, code: String(body.code ?? ''), message: String(body.message ?? texts.sheet.offline) };
  } catch {
    return { ok: false, code: 'OFFLINE', message: texts.sheet.offline };
  }
}

export const previewFile = (file: File) => sendFile<FilePreview>(file, {});

export const confirmFile = (file: File, digest: string) =>
  sendFile<{ count: number }>(file, { confirm: digest, name: file.name });
