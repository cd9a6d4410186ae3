import { lookUp, lookUps } from '#kernel/look-ups.ts';
import { flag, text } from '#kernel/objects.ts';
import { type AttachedFile, EvidenceFileType } from './evidence.graphql.ts';
import { fileAddress } from './file-address.ts';
import { isShown } from './file-type.ts';

export const EvidenceFileLookUps = lookUps<AttachedFile>(() => EvidenceFileType, {
  address: lookUp(
    text('A path of this server that opens it by GET, in the session that asks and for ten minutes.'),
    (file, ctx) => fileAddress(ctx, file.fileOf, file.id),
  ),
  shown: lookUp(flag('A browser shows it; any other is saved.'), ({ mediaType }) => isShown(mediaType)),
});
