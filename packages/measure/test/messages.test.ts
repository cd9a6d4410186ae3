import { globSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  addEnglish,
  catalogue,
  type Day,
  type EnglishOf,
  type Message,
  print,
  type Quantity,
  same,
  vietnamese,
  words,
} from '../src/messages.ts';
import { counted, listed } from '../src/says/en/grammar.ts';
import { english } from '../src/says/en/index.ts';

const says = vietnamese('messages-test', {
  nothing: 'Chưa có số liệu.',
  below: words<{ figure: Quantity; target: Quantity }>(({ figure, target }) => `${figure} nhỏ hơn mức đạt ${target}.`),
  waiting: words<{ units: readonly string[]; more: number; since: Day; why: Message | null }>(
    ({ units, more, since, why }) => `Còn thiếu ${units.join(', ')} và ${more} đơn vị từ ${since}. ${why ?? ''}`.trim(),
  ),
  equation: same<{ a: Quantity; b: Quantity }>(({ a, b }) => `${a} = ${b}`),
});

const ENGLISH: EnglishOf<typeof says> = {
  nothing: 'There is no figure yet.',
  below: ({ figure, target }) => `${figure} is below the target of ${target}.`,
  waiting: ({ units, more, since, why }) =>
    `${listed(units)} and ${counted(more, 'more unit', 'more units')} missing since ${since}. ${why ?? ''}`.trim(),
};

const bilingual = catalogue('messages-test-bilingual', {
  kept: { vi: 'Đã giữ.', en: 'Kept.' },
  sized: words<{ size: Quantity }>({ vi: ({ size }) => `Rộng ${size}.`, en: ({ size }) => `${size} wide.` }),
});

const equation = says.equation({ a: { value: '1500', unit: '%' }, b: { value: '0.5', unit: null } });

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

  test('of a room whose English has not come yet is an error in English alone', () => {
    expect(print(equation, 'en')).toBe('1,500% = 0.5');
    expect(print(below, 'vi')).toBe('1.809,5 ha nhỏ hơn mức đạt 12.000%.');
    expect(() => print(below, 'en')).toThrow('messages-test.below in en');
    addEnglish({ rooms: { 'messages-test': ENGLISH } });
    expect(print(below, 'en')).toBe('1,809.5 ha is below the target of 12,000%.');
  });

  test.each([
    [equation, '1.500% = 0,5', '1,500% = 0.5'],
    [bilingual.kept(), 'Đã giữ.', 'Kept.'],
    [bilingual.sized({ size: { value: '2.5', unit: 'ha' } }), 'Rộng 2,5 ha.', '2.5 ha wide.'],
    [says.nothing(), 'Chưa có số liệu.', 'There is no figure yet.'],
    [below, '1.809,5 ha nhỏ hơn mức đạt 12.000%.', '1,809.5 ha is below the target of 12,000%.'],
    [
      waiting,
      'Còn thiếu Hương Xuân, Hương Chữ, Bình Tiến và 1234 đơn vị từ 05/06/2023. Chưa có số liệu.',
      'Hương Xuân, Hương Chữ and Bình Tiến and 1,234 more units missing since 5 June 2023. There is no figure yet.',
    ],
    [
      says.waiting({ units: ['Huế'], more: 1, since: { day: '2023-12-31' }, why: null }),
      'Còn thiếu Huế và 1 đơn vị từ 31/12/2023.',
      'Huế and 1 more unit missing since 31 December 2023.',
    ],
  ])('%j is printed in each language', (message, vi, en) => {
    addEnglish({ rooms: { 'messages-test': ENGLISH } });
    expect([print(message, 'vi'), print(message, 'en')]).toEqual([vi, en]);
  });

  test('of a key that is taken, or that nobody made, is an error', () => {
    expect(() => vietnamese('messages-test', { nothing: '' })).toThrow('messages-test.nothing');
    expect(() => print({ key: 'messages-test.unknown', parameters: {} }, 'vi')).toThrow('messages-test.unknown');
  });
});

type Room = Readonly<Record<string, () => Message>>;

const folder = join(import.meta.dirname, '../src/says');
const rooms = await Promise.all(
  globSync('*.ts', { cwd: folder }).map(
    async (file): Promise<[string, Room[]]> => [file, Object.values(await import(join(folder, file)))],
  ),
);

test.each(rooms)('every message of %s has English words of its own, or needs none', (_, exported) => {
  const made = exported.flatMap((room) => Object.values(room));
  expect(made.length).toBeGreaterThan(0);
  const spoken = new Set(
    Object.entries<object>(english.rooms).flatMap(([room, sayings]) =>
      Object.keys(sayings).map((name) => `${room}.${name}`),
    ),
  );
  const silent = made.filter((make) => !('inEvery' in make)).map((make) => make().key);
  expect(silent.filter((key) => !spoken.has(key))).toEqual([]);
});
