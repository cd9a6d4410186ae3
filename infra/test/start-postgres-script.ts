import { startPostgres } from '../src/postgres.ts';

/** Starts PostgreSQL on the folder given, says how, and stays: a server process that a test can kill. */
const postgres = await startPostgres({ dataDir: process.argv[2]!, durable: process.argv[3] === 'durable' });
console.log(JSON.stringify({ pid: postgres.pid, port: postgres.port }));
setInterval(() => undefined, 1000);
