import { loaderOfAll } from '#kernel/loader.ts';
import { ApiKey } from './session.entity.ts';

export const apiKeysByAccount = loaderOfAll(ApiKey, 'accountId', { createdAt: 'desc', id: 'desc' });
