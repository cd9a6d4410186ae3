import { loadRegimes } from '#features/periods/load-regimes.ts';
import { loadUnits } from '#features/units/load-units.ts';
import { asOperator } from '../operator.ts';

/** From the first year of the units on record to the year after next. */
const FIRST_YEAR = 2021;

/** Years that regimes have periods for. */
export function yearsOfPeriods(): number[] {
  const last = new Date().getFullYear() + 2;
  return Array.from({ length: last - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index);
}

export interface LoadReferenceData {
  ownerUrl: string;
  progress: (message: string) => void;
}

/** What every installation has: all units of Vietnam, the reporting regimes with their periods. Adds what is missing. */
export async function loadReferenceData({ ownerUrl, progress }: LoadReferenceData): Promise<void> {
  await asOperator(ownerUrl, async (client) => {
    const versions = await loadUnits(client);
    progress(`${versions.toLocaleString('vi-VN')} phiên bản đơn vị hành chính`);
    await loadRegimes(client, yearsOfPeriods());
    progress('chế độ và kỳ báo cáo');
  });
}
