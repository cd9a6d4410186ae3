import { catalogue, words } from '#kernel/messages.ts';

export const saysOfTerms = catalogue('terms', {
  changesDoNotAdd: {
    vi: 'Tốc độ tăng, giảm của từng năm không cộng và không bình quân lại được thành của cả giai đoạn.',
    en: 'Rates of change of single years neither add up nor average to that of the term.',
  },
  notPutTogether: {
    vi: 'Số liệu các năm không cùng dạng nên không tính được cho cả giai đoạn.',
    en: 'Figures of the years are not alike, so that none is made for the term.',
  },
  howUnknown: {
    vi: 'Chưa rõ các năm cộng lại, lấy bình quân, xét từng năm hay xét năm cuối.',
    en: 'It is not told whether the years add up, average, count each, or the last one counts.',
  },
  year: words<{ year: number }>({ vi: ({ year }) => `năm ${year}`, en: ({ year }) => String(year) }),
});
