import { noticeKind } from '#kernel/notice.ts';
import { says } from './notice.messages.ts';

/** Written to the former address: whoever reads the new one may not be the person. */
export const mailAddressChanged = noticeKind<Record<never, never>>({
  name: 'MAIL_ADDRESS_CHANGED',
  means: 'The address that notices were sent to was changed or taken away.',
  says: says.addressChanged,
  leadsTo: () => '/thong-bao',
});
