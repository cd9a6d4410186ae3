// @vitest-environment node
import { beforeEach, describe, expect, it, vi as vitest } from 'vitest';

/** Terms of Vietnamese administration and names that English texts hold as they are, and what one has to type. */
const TERMS = [
  ...['phấn đấu', 'lãnh đạo', 'chế độ báo cáo', 'đính chính', 'giao chỉ tiêu', 'điều chỉnh', 'thu hồi', 'đăng ký'],
  ...['chưa lượng hóa', 'ước thực hiện'],
  ...['Đích', 'Tiếng Việt', 'Cốc Cốc'],
  ...['Phong Bình', 'Hương Xuân', 'Hương Trà', 'Bắc Hồng', 'Phước Long'],
  'tỷ đồng, hộ, đạt/không đạt',
  ...[
    'từ 185 tỷ đồng',
    'giảm 0,8-1,0 điểm %',
    'Kế hoạch mục tiêu chất lượng A',
    'Về việc ban hành A',
    'Hoàn thành tốt nhiệm vụ = B',
    'Không hoàn thành\nHoàn thành = C\nHoàn thành tốt = B, hạng hai',
  ],
];
const VIETNAMESE = /[à-ãè-êìíò-õùúýăđĩũơưạ-ỹ]/iu;

/** Every text of a catalogue by its path; functions are given letters. */
function textsOf(part: unknown, path = ''): [path: string, text: string][] {
  if (typeof part === 'string') return [[path, part]];
  if (typeof part === 'function') return [[path, String(part('A', 'B', 'C', 'D'))]];
  return Object.entries(part as object).flatMap(([name, inner]) => textsOf(inner, `${path}.${name}`));
}

/** Path, kind and number of parameters of everything in a catalogue. */
function shapeOf(part: unknown, path = ''): string[] {
  if (typeof part === 'string') return [path];
  if (typeof part === 'function') return [`${path}(${part.length})`];
  return Object.entries(part as object).flatMap(([name, inner]) => shapeOf(inner, `${path}.${name}`));
}

const texts = import.meta.glob<Record<string, object>>('/src/**/texts/{,*.}{vi,en}.ts');
/** All texts, by their path up to the language: "/src/lib/texts/", "/src/features/plans/texts/trail.". */
const catalogues = Object.keys(texts).flatMap((path) => /^(.*[/.])vi\.ts$/.exec(path)?.[1] ?? []);
const catalogue = async (language: 'vi' | 'en', path: string): Promise<unknown> =>
  (await texts[`${path}${language}.ts`]?.())?.[language];

describe.each(catalogues)('the texts of %s', (path) => {
  it('are the same in both languages: names, and what functions take', async () => {
    expect(shapeOf(await catalogue('en', path)).toSorted()).toEqual(shapeOf(await catalogue('vi', path)).toSorted());
  });

  it.each(['vi', 'en'] as const)('say something everywhere (%s)', async (language) => {
    const silent = textsOf(await catalogue(language, path)).filter(([, text]) => !/[\p{L}\p{N}—=→]/u.test(text));
    expect(silent).toEqual([]);
  });

  it('hold no Vietnamese in English but terms and names', async () => {
    const left = textsOf(await catalogue('en', path)).map(([path, text]) => [
      path,
      TERMS.reduce((rest, term) => rest.replaceAll(term, ''), text),
    ]);
    expect(left.filter(([, text]) => VIETNAMESE.test(text ?? ''))).toEqual([]);
  });
});

describe('the language in use', () => {
  const inBrowserOf = async (tag: string, stored: string | null) => {
    vitest.stubGlobal('navigator', { language: tag });
    vitest.stubGlobal('localStorage', { getItem: () => stored });
    const { ROOMS } = await import('../src/app/rooms.gen.ts');
    const { formatDay, formatMoment, typedDay } = await import('../src/lib/dates.ts');
    const { printWithUnit } = await import('../src/lib/numbers.ts');
    const { languageHeader } = await import('../src/lib/language.ts');
    return {
      home: ROOMS.flatMap(({ menu }) => menu ?? []).find(({ link }) => link.to === '/')?.name,
      day: formatDay('2022-11-30'),
      moment: formatMoment('2022-11-30T02:05:00Z'),
      typed: typedDay('2022-11-30'),
      number: printWithUnit('1809.5', 'ha'),
      asked: languageHeader['accept-language'],
    };
  };
  it('is that of the folder whose texts are asked for', async () => {
    vitest.stubGlobal('navigator', { language: 'en' });
    vitest.stubGlobal('localStorage', { getItem: () => null });
    const asked = import.meta.glob<{ texts: object }>('/src/**/texts/index.ts');
    const strangers: string[] = [];
    for (const [path, load] of Object.entries(asked)) {
      const en = await catalogue('en', path.replace('index.ts', ''));
      if ((await load()).texts !== en) strangers.push(path);
    }
    expect(Object.keys(asked).length).toBeGreaterThan(10);
    expect(strangers).toEqual([]);
  });

  const VI = {
    ...{ home: 'Trang chủ', day: '30/11/2022', moment: '30/11/2022 09:05', typed: '30/11/2022' },
    ...{ number: '1.809,5 ha', asked: 'vi' },
  };
  const EN = {
    ...{ home: 'Home', day: '30 Nov 2022', moment: '30 Nov 2022 09:05', typed: '30/11/2022' },
    ...{ number: '1,809.5 ha', asked: 'en' },
  };

  beforeEach(() => {
    vitest.resetModules();
    return () => vitest.unstubAllGlobals();
  });

  it.each([
    ['vi-VN', null, VI],
    ['en-US', null, EN],
    ['en', null, EN],
    ['fr-FR', null, VI],
    ['enm', null, VI],
    ['vi', 'en', EN],
    ['en-GB', 'vi', VI],
    ['en-GB', 'klingon', EN],
  ])('of a browser in %s in which %s was chosen', async (tag, stored, expected) => {
    expect(await inBrowserOf(tag, stored)).toEqual(expected);
  });
});
