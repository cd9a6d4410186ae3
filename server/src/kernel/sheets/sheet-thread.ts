import { parentPort } from 'node:worker_threads';
import { parse } from 'csv-parse/sync';
import { readXlsx } from 'hucre/xlsx';
import type { Cell } from './cells.ts';
import type { FileSaid, SheetJob } from './file-job.ts';

/** Reads files one after the other. It has no database and no secrets, and is ended from outside where it takes too long. */
const port = parentPort;
if (!port) throw new Error('this file is a thread of the server');

/** What of a spreadsheet is looked at: the first sheet that is shown, without anything a formula would fetch or work out. */
async function ofWorkbook({ bytes, mostRows }: SheetJob): Promise<Cell[][]> {
  let isFirst = true;
  const book = await readXlsx(bytes, {
    maxRows: mostRows,
    // only for what tells 0.924 from 92.4%
    readStyles: true,
    sheets({ hidden, veryHidden }) {
      const isRead = isFirst && !hidden && !veryHidden;
      if (isRead) isFirst = false;
      return isRead;
    },
  });
  const [sheet] = book.sheets;
  return (sheet?.rows ?? []).map((cells, row) =>
    cells.map((value, column): Cell => {
      const special = sheet?.cells?.get(`${row},${column}`);
      if (special?.type === 'error') return { fault: 'ERROR', text: String(value) };
      if (typeof value === 'string' && special?.formula !== undefined && /^#[A-Z/0!?]+[!?A]$/.test(value)) {
        return { fault: 'ERROR', text: value };
      }
      if (typeof value === 'number' && isInPercent(special?.style?.numFmt)) return { percent: value };
      if (value === null && special?.formula !== undefined) return { fault: 'NO_RESULT', text: '' };
      return value instanceof Date ? { day: value.toISOString().slice(0, 10) } : asCell(value);
    }),
  );
}

/** "0%", "0.00%"; not where the sign is text that stands beside the number. */
const isInPercent = (format: string | undefined): boolean => format?.replace(/"[^"]*"|\\./g, '').includes('%') ?? false;

const asCell = (value: string | number | boolean | null | undefined): Cell =>
  value === undefined || (typeof value === 'string' && value.trim() === '') ? null : value;

function ofText({ bytes, mostRows }: SheetJob): Cell[][] {
  const text = decoded(bytes);
  const rows: string[][] = parse(text, {
    delimiter: delimiterOf(text),
    relax_column_count: true,
    relax_quotes: true,
    to: mostRows,
  });
  return rows.map((cells) => cells.map(asCell));
}

/** As Excel saves them in Vietnam: with a mark at the front, in UTF-8 without one, or in the old code page. */
function decoded(bytes: Uint8Array): string {
  const mark = (bytes[0] ?? 0) * 256 + (bytes[1] ?? 0);
  if (mark === 0xfffe) return new TextDecoder('utf-16le').decode(bytes);
  if (mark === 0xfeff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1258').decode(bytes).normalize('NFC');
  }
}

const DELIMITERS = [';', ',', '\t'];

/** Which one stands most often outside of quotes in the first lines. */
function delimiterOf(text: string): string {
  const head = text
    .slice(0, 20_000)
    .replace(/"[^"]*"/g, '')
    .split('\n', 30)
    .join('\n');
  const count = (sign: string) => head.split(sign).length;
  return DELIMITERS.reduce((most, sign) => (count(sign) > count(most) ? sign : most));
}

async function read(job: SheetJob): Promise<FileSaid> {
  try {
    return { cells: job.kind === 'XLSX' ? await ofWorkbook(job) : ofText(job) };
  } catch (error) {
    return { broken: String(error) };
  }
}

port.on('message', (job: SheetJob) => void read(job).then((said) => port.postMessage(said)));
port.postMessage('ready');
