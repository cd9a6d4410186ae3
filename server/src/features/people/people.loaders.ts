import { loaderOfAll } from '#kernel/loader.ts';
import { Office } from './account.entity.ts';

/** Every office of an account that its reader may see, ended ones too, oldest first. */
export const officesByAccount = loaderOfAll(Office, 'accountId', { validFrom: 'asc', id: 'asc' });
