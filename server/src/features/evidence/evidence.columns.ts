import { p } from '@mikro-orm/postgresql';

/** What every record keeps of a file that is attached to it. */
export const attachedFile = () => ({
  name: p.text(),
  size: p.integer(),
  digest: p.text(),
  mediaType: p.text(),
  attachedAt: p.datetime(),
  attachedBy: p.text(),
  attachedByAccountId: p.uuid(),
});
