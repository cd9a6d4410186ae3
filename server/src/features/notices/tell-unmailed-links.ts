import { linkNotMailed } from '#features/people/people.notices.ts';
import { notify } from '#kernel/notice.ts';
import { asServingRole, type Opening } from '#kernel/operation.ts';
import { takeUnmailedLinks } from './mailed-link.queries.ts';

/** Who made a link that could not be mailed is told, once: they make another one, to another address or to pass it on. */
export const tellUnmailedLinks = (serving: Pick<Opening, 'orm' | 'servingRole' | 'now'>): Promise<void> =>
  asServingRole(serving, 'write', async (em) => {
    for (const { provinceId, mailId, accountId, login, fullName, madeByAccountId } of await takeUnmailedLinks(em)) {
      await notify({ em, now: serving.now(), scope: { provinceId } }, linkNotMailed, {
        ...{ to: [madeByAccountId], about: { id: accountId, pos: 0 }, occasion: mailId },
        facts: { person: fullName, login },
      });
    }
  });
