import type { Circumstances } from '../report/machine.ts';
import type { BusyDay } from './busy.ts';

/** Bytes, and seconds. */
export interface Measured extends BusyDay {
  communes: number;
  indicators: number;
  years: number;
  oneYear: number;
  allYears: number;
  /** the most memory of the product’s process, and of all of PostgreSQL’s */
  server: number;
  postgres: number;
  /** what was backed up, as it lay in the database */
  stored: number;
  backup: number;
  backedUpIn: number;
  checkedIn: number;
  restoredIn: number;
}

/** The province that is sized. */
const COMMUNES = 141;
/** Its reports a year: both halves, quarters, months, and the year twice. */
const REPORTS = 20;
const KEPT_YEARS = 10;
const NIGHTS = 14;
/** What is typed by people is not as alike as what a loader makes, and is compressed less. */
const BACKUP_SHARE = 1 / 4;

const number = new Intl.NumberFormat('en', { maximumSignificantDigits: 2 });
const megabytes = (bytes: number) => `${number.format(bytes / 2 ** 20)} MB`;
const gigabytes = (bytes: number) => `${number.format(bytes / 2 ** 30)} GB`;
const seconds = (value: number) => `${number.format(value)} s`;

export function page(measured: Measured, { machine, day, commit, load }: Circumstances): string {
  const { communes, indicators, years, oneYear, allYears, reports, grown, server, postgres } = measured;
  const report = grown / reports;
  const year = report * COMMUNES * REPORTS;
  const database = oneYear + year * KEPT_YEARS;
  const rows = [
    ['the database with one year of figures, their targets, units and accounts', megabytes(oneYear)],
    ['each further year of three reports a unit, as rows alone', megabytes((allYears - oneYear) / (years - 1))],
    ['one report typed, sent and accepted, with its versions and trail', `${number.format(report / 1024)} kB`],
    [`${reports} communes at once sign in, fill a form each, send; districts accept`, seconds(measured.seconds)],
    ['the most memory of the product meanwhile', megabytes(server)],
    ['the most memory of PostgreSQL meanwhile, with its pages', megabytes(postgres)],
    [`a backup of ${megabytes(measured.stored)}`, `${megabytes(measured.backup)}, in ${seconds(measured.backedUpIn)}`],
    ['the check of it', seconds(measured.checkedIn)],
    ['its restore into an empty database, verified', seconds(measured.restoredIn)],
  ];
  const needs = [
    [`a year of ${REPORTS} reports from each commune`, gigabytes(year)],
    [`the database after ${KEPT_YEARS} years`, gigabytes(database)],
    [`${NIGHTS} nightly backups of that, each a quarter of it`, gigabytes(database * BACKUP_SHARE * NIGHTS)],
    ['a backup of that', seconds((measured.backedUpIn / measured.stored) * database)],
    ['its restore', seconds((measured.restoredIn / measured.stored) * database)],
  ];
  return [
    `${machine}; ${day}; at ${commit}; load ${load} when it began. Measured of a province of ${communes} communes and ${indicators} indicators over ${years} years:`,
    table(['what', 'measured'], rows),
    `A province of ${COMMUNES} communes, reckoned from that, growth and times in proportion:`,
    table(['what', 'reckoned'], needs),
  ].join('\n\n');
}

const table = (heads: string[], rows: string[][]): string =>
  [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
