import { catalogue } from '#kernel/messages.ts';

export const says = catalogue('indicators', {
  whichIndicators: {
    vi: 'Hãy nêu chỉ tiêu cần xem: indicatorIds (mã định danh) hoặc indicatorCodes (mã chỉ tiêu, ví dụ "VIEC_LAM").',
    en: 'Please say which indicators: indicatorIds (identities) or indicatorCodes (codes such as "VIEC_LAM").',
  },
});
