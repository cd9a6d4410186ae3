import { statePost } from '#features/people/state-post.ts';
import { perform } from '#kernel/context.ts';
import type { DemoData } from '../demo/demo-data.ts';
import type { Acting } from './acting.ts';
import type { SeededOffice } from './people.ts';

const STATED_AT = '2021-01-04T08:00:00+07:00';

/** Administrators state what the people of their unit are. */
export async function statePosts(acting: Acting, data: DemoData, seeded: readonly SeededOffice[]): Promise<void> {
  for (const { account, unitCode, post } of data.offices) {
    if (post === undefined) continue;
    const administrator = data.offices.find((one) => one.unitCode === unitCode && one.office === 'ADMINISTRATOR');
    const office = seeded.find(({ login }) => login === account);
    if (!administrator || !office) throw new Error(`demonstration: nobody states the post of ${account}`);
    const input = { officeId: office.officeId, post };
    await acting.as(administrator.account, STATED_AT, (ctx) => perform(ctx, statePost, input));
  }
}
