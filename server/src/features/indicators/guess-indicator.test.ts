import {
  addEnglish,
  guessIndicator,
  type IndicatorMeaning,
  nameOfEveryYear,
  print,
  readTarget,
  sayMeaning,
  yearInName,
} from '@dich/measure';
import { english } from '@dich/measure/english';
import { describe, expect, test } from 'vitest';
import { loadDemoData } from '../../db/seeds/demo/demo-data.ts';

const PARTS = ['kind', 'direction', 'overUnits', 'overTime', 'suppliedBy'] as const;
type Part = (typeof PARTS)[number];

/** The indicators of the demonstration with what their makers say of them; those of a town have units below. */
interface Known extends Pick<IndicatorMeaning, Part> {
  readonly code: string;
  readonly name: string;
  readonly unitOfMeasure: string;
  readonly text: string | null;
  readonly hasSubUnits: boolean;
}

const data = loadDemoData();
const known: Known[] = [
  ...data.catalogue.map((each) => ({ ...each, text: each.rawTarget, hasSubUnits: true })),
  ...data.decisions.flatMap(({ plan }) =>
    plan.objectives
      .flatMap(({ indicators }) => indicators)
      .flatMap(({ code, name, rawTarget, definition }) =>
        definition ? [{ ...definition, code, name, text: rawTarget, hasSubUnits: false }] : [],
      ),
  ),
];

const guessOf = ({ name, unitOfMeasure, text, hasSubUnits }: Known, withTarget: boolean) =>
  guessIndicator({
    ...{ name, unitOfMeasure, hasSubUnits },
    target: withTarget && text ? readTarget(text, { indicator: name }).target : null,
  });

/** Of one part: the share guessed as its maker says, what was asked instead, and what is wrong without a word. */
function scoreOf(part: Part, withTarget: boolean) {
  const guessed = known.map((each) => ({ each, ...guessOf(each, withTarget) }));
  const asked = guessed.filter(({ doubts }) => doubts.some((doubt) => doubt.part === part));
  const told = guessed.filter((guess) => !asked.includes(guess));
  const wrong = told.filter(({ each, meaning }) => meaning[part] !== each[part]);
  return {
    right: Math.round((1000 * (told.length - wrong.length)) / known.length) / 10,
    asked: asked.map(({ each }) => each.code),
    wrong: wrong.map(({ each, meaning }) => `${each.code}: ${meaning[part]}, not ${each[part]}`),
  };
}

const OPERATORS = {
  kind: { right: 100, asked: [], wrong: [] },
  overUnits: { right: 99.3, asked: [], wrong: ['DANH_GIA_ISO: MIN, not SUM'] },
  overTime: {
    ...{ right: 97.8, asked: [] },
    wrong: ['DANH_GIA_ISO: MIN, not SUM', 'HX_DVC_TICH_HOP: SUM, not LAST', 'HX_TTHC_CONG_KHAI: SUM, not LAST'],
  },
  suppliedBy: { right: 100, asked: [], wrong: [] },
};
const WITH_TARGET = { ...OPERATORS, direction: { right: 99.3, asked: ['HX_VB_TRINH'], wrong: [] } };
const WITHOUT = {
  ...OPERATORS,
  direction: {
    ...{ right: 97.1, asked: ['PB_DAN_SO_TN', 'HX_VB_TRINH', 'BH_DAN_SO_TN'] },
    wrong: ['BH_VUOT_CAP: HIGHER, not LOWER'],
  },
};

describe('the indicators of the demonstration, told by their words', () => {
  test.each([
    [true, WITH_TARGET],
    [false, WITHOUT],
  ])('with a target (%s): so many are right, asked, and wrong without a word', (withTarget, scores) => {
    expect(known).toHaveLength(139);
    expect(Object.fromEntries(PARTS.map((part) => [part, scoreOf(part, withTarget)]))).toEqual(scores);
  });

  test('none is left without a word on what a ratio is of', () => {
    const silent = known.filter((each) => {
      const { meaning, doubts } = guessOf(each, false);
      return (
        meaning.kind === 'RATIO' && !meaning.denominatorName && !doubts.some(({ part }) => part === 'denominatorName')
      );
    });
    expect(silent).toEqual([]);
  });
});

const guess = (name: string, unitOfMeasure: string | null = null, text: string | null = null, hasSubUnits = true) =>
  guessIndicator({
    ...{ name, unitOfMeasure, hasSubUnits },
    target: text === null ? null : readTarget(text, { indicator: name }).target,
  });

describe('names that no list was made for', () => {
  test.each([
    ['Tỷ lệ trẻ em dưới 1 tuổi được tiêm chủng đầy đủ', '%', 'RATIO', 'HIGHER', 'RATIO_OF_SUMS'],
    ['Tỷ lệ tử vong trẻ em dưới 5 tuổi', '‰', 'RATIO', 'LOWER', 'RATIO_OF_SUMS'],
    ['Số vụ tai nạn giao thông', 'vụ', 'QUANTITY', 'LOWER', 'SUM'],
    ['Sản lượng lương thực có hạt', 'tấn', 'QUANTITY', 'HIGHER', 'SUM'],
    ['Năng suất lúa cả năm', 'tạ/ha', 'QUANTITY', 'HIGHER', 'WEIGHTED_AVERAGE'],
    ['GRDP bình quân đầu người', 'triệu đồng/người', 'QUANTITY', 'HIGHER', 'NONE'],
    ['Tốc độ tăng tổng sản phẩm trên địa bàn (GRDP)', '%', 'RATE_OF_CHANGE', 'HIGHER', 'NONE'],
    ['Tỷ lệ thất nghiệp khu vực thành thị', '%', 'RATIO', 'LOWER', 'RATIO_OF_SUMS'],
    ['Số bác sĩ trên 1 vạn dân', 'bác sĩ/1 vạn dân', 'RATIO', 'HIGHER', 'RATIO_OF_SUMS'],
    ['Tỷ lệ hộ dân sử dụng nước sạch', '%', 'RATIO', 'HIGHER', 'RATIO_OF_SUMS'],
    ['Chỉ số năng lực cạnh tranh cấp tỉnh (PCI)', 'hạng', 'QUANTITY', 'LOWER', 'NONE'],
    ['Số hợp tác xã thành lập mới', 'hợp tác xã', 'QUANTITY', 'HIGHER', 'SUM'],
    ['Tỷ lệ tuyển quân', '% kế hoạch', 'QUANTITY', 'HIGHER', 'NONE'],
    ['Kiểm tra đột xuất việc chấp hành kỷ luật', 'lần/quý', 'FREQUENCY', 'HIGHER', 'MIN'],
    ['Xếp loại chính quyền cơ sở', 'loại', 'GRADE', 'HIGHER', 'NONE'],
    ['Số xã đạt chuẩn nông thôn mới nâng cao', 'xã', 'STATUS', 'HIGHER', 'COUNT_ACHIEVED'],
    ['Diện tích trồng rừng tập trung', 'ha', 'QUANTITY', 'HIGHER', 'SUM'],
    ['Tỷ lệ hồ sơ trễ hạn', '%', 'RATIO', 'LOWER', 'RATIO_OF_SUMS'],
  ])('%s (%s): %s, %s, %s', (name, unit, kind, direction, overUnits) => {
    expect(guess(name, unit).meaning).toMatchObject({ kind, direction, overUnits });
  });
});

describe('what was understood is one sentence', () => {
  const say = (...typed: Parameters<typeof guess>) => sayMeaning(guess(...typed).meaning, typed[3] ?? true);

  test('in both languages, of the words alone', () => {
    addEnglish(english);
    const meant = say('Tỷ lệ hộ nghèo', '%');
    expect(print(meant, 'vi')).toBe(
      'Tỷ lệ (%): nhập tử số (hộ nghèo) và mẫu số (hộ); càng thấp càng tốt; cả năm lấy số của kỳ cuối; tổng hợp bằng tổng tử số trên tổng mẫu số; các đơn vị cấp dưới báo cáo.',
    );
    expect(print(meant, 'en')).toBe(
      'A ratio (%): numerator (hộ nghèo) and denominator (hộ) are typed; less is better; the year is its last period; the aggregate is the sum of numerators over the sum of denominators; lower units report.',
    );
  });

  test('of a unit without units below says nothing of adding up', () => {
    expect(print(say('Tổng thu ngân sách', 'tỷ đồng', null, false), 'vi')).toBe(
      'Số lượng: nhập một số, tính bằng tỷ đồng; càng cao càng tốt; cả năm bằng tổng các kỳ.',
    );
  });

  test.each([
    ['Trồng cây xanh', null, null, ['unitOfMeasure']],
    ['Tỷ lệ tăng dân số tự nhiên', '%', null, ['direction', 'denominatorName']],
    ['Tỷ lệ tăng dân số tự nhiên', '%', 'dưới 1%', ['denominatorName']],
    ['Chỉ số hài lòng', '%', null, ['kind']],
    ['Thu nhập bình quân đầu người', 'triệu đồng/người/năm', null, ['weightIndicatorId']],
    ['Trồng cây xanh', null, '5.000 cây', []],
  ])('%s (%s, “%s”) asks %j', (name, unit, text, asked) => {
    expect(guess(name, unit, text).doubts.map(({ part }) => part)).toEqual(asked);
  });
});

describe('a name is that of every year', () => {
  test.each([
    ['Tốc độ tăng trưởng GTSX so với năm 2021', 'so với năm 2021', 'Tốc độ tăng trưởng GTSX so với năm trước'],
    ['Nhiệm vụ trọng tâm năm 2023 hoàn thành', 'năm 2023', 'Nhiệm vụ trọng tâm hoàn thành'],
    ['Xã nông thôn mới giai đoạn 2021-2025', 'giai đoạn 2021-2025', 'Xã nông thôn mới'],
    ['Áp dụng TCVN ISO 9001:2015', null, 'Áp dụng TCVN ISO 9001:2015'],
    ['Đô thị văn minh theo Quyết định 04/2022/QĐ-TTg', null, 'Đô thị văn minh theo Quyết định 04/2022/QĐ-TTg'],
  ])('%s', (name, year, always) => {
    expect([yearInName(name), nameOfEveryYear(name)]).toEqual([year, always]);
  });
});
