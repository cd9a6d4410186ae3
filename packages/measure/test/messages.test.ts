import { describe, expect, test } from 'vitest';
import { catalogue, counted, type Day, listed, type Message, print, type Quantity, words } from '../src/messages.ts';

const says = catalogue('messages-test', {
  nothing: { vi: 'Chưa có số liệu.', en: 'There is no figure yet.' },
  below: words<{ figure: Quantity; target: Quantity }>({
    vi: ({ figure, target }) => `${figure} nhỏ hơn mức đạt ${target}.`,
    en: ({ figure, target }) => `${figure} is below the target of ${target}.`,
  }),
  waiting: words<{ units: readonly string[]; more: number; since: Day; why: Message | null }>({
    vi: ({ units, more, since, why }) =>
      `Còn thiếu ${listed(units, 'vi')} và ${more} đơn vị từ ${since}. ${why ?? ''}`.trim(),
    en: ({ units, more, since, why }) =>
      `${listed(units, 'en')} and ${counted(more, 'more unit', 'more units')} missing since ${since}. ${why ?? ''}`.trim(),
  }),
});

const below = says.below({ figure: { value: '1809.5', unit: 'ha' }, target: { value: '12000', unit: '%' } });
const waiting = says.waiting({
  units: ['Hương Xuân', 'Hương Chữ', 'Bình Tiến'],
  more: 1234,
  since: { day: '2023-06-05' },
  why: says.nothing(),
});

describe('a message', () => {
  test('is plain data', () => {
    expect(JSON.parse(JSON.stringify(below))).toEqual({
      key: 'messages-test.below',
      parameters: { figure: { value: '1809.5', unit: 'ha' }, target: { value: '12000', unit: '%' } },
    });
  });

  test.each([
    [says.nothing(), 'Chưa có số liệu.', 'There is no figure yet.'],
    [below, '1.809,5 ha nhỏ hơn mức đạt 12.000%.', '1,809.5 ha is below the target of 12,000%.'],
    [
      waiting,
      'Còn thiếu Hương Xuân, Hương Chữ và Bình Tiến và 1234 đơn vị từ 5/6/2023. Chưa có số liệu.',
      'Hương Xuân, Hương Chữ and Bình Tiến and 1,234 more units missing since 5 June 2023. There is no figure yet.',
    ],
    [
      says.waiting({ units: ['Huế'], more: 1, since: { day: '2023-12-31' }, why: null }),
      'Còn thiếu Huế và 1 đơn vị từ 31/12/2023.',
      'Huế and 1 more unit missing since 31 December 2023.',
    ],
  ])('%j is printed in each language', (message, vi, en) => {
    expect([print(message, 'vi'), print(message, 'en')]).toEqual([vi, en]);
  });

  test('of a key that is taken, or that nobody made, is an error', () => {
    expect(() => catalogue('messages-test', { nothing: { vi: '', en: '' } })).toThrow('messages-test.nothing');
    expect(() => print({ key: 'messages-test.unknown', parameters: {} }, 'vi')).toThrow('messages-test.unknown');
  });
});
