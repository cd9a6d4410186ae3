import { createApp } from './app.ts';
import { readConfig } from './config.ts';

/** The server alone, for development against a prepared database. `pnpm start` at the top does the whole job. */
const config = readConfig();
const { servingUrl, servingRole, evidence } = config;
const app = await createApp({
  servingUrl,
  roles: { app: servingRole },
  mode: 'development',
  evidence,
  tellsDaily: true,
});
const { address } = await app.listen(config.port);
process.stdout.write(`Đích đang chạy tại ${address}\n`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    void app.close().then(
      () => process.exit(0),
      (error: unknown) => {
        process.stderr.write(`Đóng máy chủ không trọn vẹn: ${String(error)}\n`);
        process.exit(1);
      },
    );
  });
}
