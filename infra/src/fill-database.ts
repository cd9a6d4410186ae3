import type { ProductTarget } from './database-target.ts';
import type { PreparedDatabase } from './databases.ts';
import { accountsTable, saveAccounts } from './demonstration-accounts.ts';
import type { Environment } from './environment.ts';
import { openDatabase } from './open-database.ts';
import type { Product } from './product.ts';
import type { Progress } from './progress.ts';

/** The product's database, up to date, with the demonstration where the operator's wishes say so. */
export function openProductDatabase(
  target: ProductTarget,
  environment: Environment,
  product: Product,
  { step }: Progress,
): Promise<PreparedDatabase> {
  const { dataDir, demonstration } = environment;

  async function update(database: PreparedDatabase): Promise<void> {
    await step('Cập nhật cấu trúc cơ sở dữ liệu', () => product.migrate(database));
    await step('Nạp đơn vị hành chính và kỳ báo cáo', (report) =>
      product.loadReferenceData({ ownerUrl: database.ownerUrl, progress: report }),
    );
  }

  async function loadDemonstration(database: PreparedDatabase): Promise<void> {
    const accounts = await step('Nạp dữ liệu minh họa', (report) =>
      product.loadDemonstration({
        ownerUrl: database.ownerUrl,
        servingUrl: database.servingUrl,
        roles: database.roles,
        now: environment.demonstrationNow,
        password: environment.demonstrationPassword,
        progress: report,
      }),
    );
    saveAccounts(dataDir, target.label, accountsTable(accounts));
  }

  return openDatabase(target, {
    async fill(draft) {
      await update(draft);
      if (demonstration !== false) await loadDemonstration(draft);
    },
    async update(existing) {
      await update(existing);
      if (demonstration && !(await product.holdsDemonstration(existing.ownerUrl))) await loadDemonstration(existing);
    },
  });
}
