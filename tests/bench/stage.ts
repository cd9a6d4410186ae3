import { hashToken } from '@dich/server/features/people/token.ts';
import { Visitor } from './ask/visitor.ts';
import type { Cluster } from './cluster.ts';
import { loaded } from './load/load.ts';
import { type StatementCounter, statementCounter } from './measure/statements.ts';
import type { DichSettings } from './serve/dich.ts';
import { start } from './serve/started.ts';
import type { Size } from './size.ts';
import { type Place, provincesIn, type Subject, subjectOf, TODAY } from './subject.ts';

/** A loaded database with Đích in front of it. */
export interface Stage {
  size: Size;
  subject: Subject;
  /** Superuser's address of the database, for the peers that row-level security does not bind. */
  url: string;
  servingUrl: string;
  servingRole: string;
  port: number;
  /** of the process that serves */
  pid: number;
  counter: StatementCounter;
  /** The units of each province, the province itself first. */
  provinces(): Promise<Place[][]>;
  /** By name and password; each account once. */
  visitor(account: string): Promise<Visitor>;
  /** A program that reads as an analyst of the province, and the hash by which the database knows its key. */
  program(): Promise<{ visitor: Visitor; tokenHash: string }>;
  close(): Promise<void>;
}

export const openStage = async (cluster: Cluster, size: Size): Promise<Stage> =>
  openDatabase(cluster, await loaded(cluster, size), size);

const WRITTEN = 'bench_written';

/** On a copy, so that what is written there is nobody else's. */
export async function openCopy(cluster: Cluster, size: Size): Promise<Stage> {
  await cluster.drop(WRITTEN);
  await cluster.copy(await loaded(cluster, size), WRITTEN);
  return openDatabase(cluster, WRITTEN, size);
}

async function openDatabase(cluster: Cluster, database: string, size: Size): Promise<Stage> {
  const { servingUrl, roles } = await cluster.prepare(database);
  const url = cluster.url(database);
  const subject = await subjectOf(url);
  const settings: DichSettings = { servingUrl, servingRole: roles.app, today: TODAY };
  const server = await start(new URL('serve/dich.ts', import.meta.url), settings);
  const counter = await statementCounter(cluster.url('postgres'), database);
  const visitors = new Map<string, Promise<Visitor>>();
  const visitor = (account: string): Promise<Visitor> => {
    const known = visitors.get(account) ?? Visitor.signIn(server.port, account);
    visitors.set(account, known);
    return known;
  };
  let program: Promise<{ visitor: Visitor; tokenHash: string }> | undefined;
  const makeProgram = async () => {
    const { visitor: reader, secret } = await (await visitor(`analyst.${subject.province.pos}`)).withKey();
    return { visitor: reader, tokenHash: hashToken(secret).toString('hex') };
  };
  return {
    ...{ size, subject, url, servingUrl, servingRole: roles.app, port: server.port, pid: server.pid, counter, visitor },
    provinces: () => provincesIn(url),
    program: () => {
      program ??= makeProgram();
      return program;
    },
    async close() {
      await counter.close();
      await server.stop();
    },
  };
}
