import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { allowedDocuments } from '@dich/infra/allowed-documents.ts';
import { createApp } from '@dich/server/app';
import { announce, settingsOf } from './settings.ts';

export interface DichSettings {
  servingUrl: string;
  servingRole: string;
  /** YYYY-MM-DD: eight in the morning of it is the time all the while. */
  today: string;
}

/** Đích as `pnpm start` serves it in production, every limit on, but for the day, which is that of the data. */
const { servingUrl, servingRole, today } = settingsOf<DichSettings>();
const app = await createApp({
  servingUrl,
  roles: { app: servingRole },
  mode: 'production',
  allowedDocuments: allowedDocuments(fileURLToPath(new URL('../../..', import.meta.url)), 'production'),
  secretKey: randomBytes(32),
  // so that a workload can come from many addresses
  trustedProxies: 1,
  now: () => new Date(`${today}T08:00:00+07:00`),
});
process.once('SIGTERM', () => void app.close().then(() => process.exit(0)));
announce((await app.listen(0, '127.0.0.1')).port);
