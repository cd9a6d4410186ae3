import { createApp } from '@dich/server/app';
import type { TestDatabase } from '@dich/server/test/database.ts';
import { TEST_ROLES } from '@dich/server/test/roles.ts';

/** The product behind a port of its own on this machine, as people reach it. */
export interface Product {
  /** Without a slash at the end. */
  address: string;
  /** Sets the product's clock to eight in the morning in Vietnam of a day. */
  setToday(day: string): void;
  stop(): Promise<void>;
}

export interface Serve {
  /** The day on which it starts. */
  today: string;
  /** The built web client; none is served without it. */
  clientDir?: string;
}

export async function serveProduct(database: TestDatabase, { today, clientDir }: Serve): Promise<Product> {
  let now = atEight(today);
  const app = await createApp({
    servingUrl: database.servingUrl,
    roles: TEST_ROLES,
    mode: 'demonstration',
    now: () => now,
    clientDir: clientDir ?? null,
  });
  const { port } = await app.listen(0, '127.0.0.1');
  return {
    address: `http://127.0.0.1:${port}`,
    setToday: (day) => {
      now = atEight(day);
    },
    stop: () => app.close(),
  };
}

const atEight = (day: string): Date => new Date(`${day}T08:00:00+07:00`);
