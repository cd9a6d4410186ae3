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

interface Sending {
  /** Of the session in which it is sent. */
  fetch: typeof fetch;
  /** As its addresses have it. */
  sheet: string;
  file: File;
}

/** A spreadsheet goes beside GraphQL, by the browser's own cookie. */
async function sendFile<T>(
  { fetch, sheet, file }: Sending,
  query: Record<string, string> | string[][],
): Promise<Answer<T>> {
  try {
    const response = await fetch(`/import/${sheet}?${new URLSearchParams(query)}`, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream', ...languageHeader },
      credentials: 'same-origin',
      body: file,
    });
    const body = await response.json();
    if (response.ok) return { ok: true, body };
    return { ok: false, code: String(body.code ?? ''), message: String(body.message ?? texts.offline) };
  } catch {
    return { ok: false, code: 'OFFLINE', message: texts.offline };
  }
}

/** What was written; `once` is shown now and never again. */
export interface Imported {
  count: number;
  once?: unknown;
}

export const previewFile = (sending: Sending) => sendFile<FilePreview>(sending, {});

export const confirmFile = (sending: Sending, digest: string) =>
  sendFile<Imported>(sending, { confirm: digest, name: sending.file.name });

export interface FillQuestion {
  /** Under which it is answered. */
  key: string;
  cell: string;
  message: string;
  choices: { value: string; label: string }[];
  answer: string | null;
}

export interface FilledRow extends PreviewRow {
  effect: 'NEW' | 'CHANGED' | 'SAME' | 'SKIPPED';
  questions: FillQuestion[];
}

/** What a file would fill in of a record that is there, and what is asked before. */
export interface FillPreview extends FilePreview {
  /** How many indicators change. */
  changes: number;
  /** Rows in which nothing is filled in. */
  empty: number;
  /** Why it cannot be confirmed; null: it can. */
  because: string | null;
  rows: FilledRow[];
}

export type Answers = Readonly<Record<string, string>>;

interface Filling {
  /** The record that is filled in. */
  id: string;
  answers: Answers;
}

const asked = ({ id, answers }: Filling): string[][] => [
  ['id', id],
  ...Object.entries(answers).map(([key, value]) => ['answer', `${key}=${value}`]),
];

export const previewFill = (sending: Sending, filling: Filling) => sendFile<FillPreview>(sending, asked(filling));

export const confirmFill = (sending: Sending, digest: string, filling: Filling) =>
  sendFile<Imported>(sending, [['confirm', digest], ['name', sending.file.name], ...asked(filling)]);
