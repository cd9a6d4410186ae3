import { defineEntity, p } from '@mikro-orm/postgresql';
import { tenantKey } from '#kernel/columns.ts';

/** A file that somebody sends, piece by piece, until it is attached to something; forgotten a day after it was begun. */
const UploadSchema = defineEntity({
  name: 'Upload',
  properties: {
    provinceId: tenantKey.provinceId(),
    id: tenantKey.id(),
    accountId: p.uuid(),
    pos: p.integer(),
    name: p.text(),
    size: p.integer(),
    digest: p.text(),
    mediaType: p.text().strictNullable(),
  },
});
export class Upload extends UploadSchema.class {}
UploadSchema.setClass(Upload);
