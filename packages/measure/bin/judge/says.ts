/** What is wrong with a line of input. */
import { catalogue, words } from '../../src/messages.ts';

export const says = catalogue('judge-command', {
  notJudged: words<{ detail: string }>({
    vi: ({ detail }) => `Không đánh giá được dòng này: ${detail}`,
    en: ({ detail }) => `This line cannot be judged: ${detail}`,
  }),
  ambiguousTarget: {
    vi: 'Mục tiêu có thể hiểu theo nhiều cách: trả lời câu hỏi rồi đánh giá lại.',
    en: 'The target can be understood in several ways: answer the question and judge again.',
  },
  notJson: { vi: 'Dòng này không phải JSON hợp lệ.', en: 'This line is not valid JSON.' },
  notAnObject: { vi: 'Phải là một đối tượng.', en: 'An object is needed.' },
  notAText: { vi: 'Phải là một chuỗi hoặc một số.', en: 'A string or a number is needed.' },
  notABoolean: { vi: 'Phải là true hoặc false.', en: 'true or false is needed.' },
  notAList: { vi: 'Phải là một danh sách.', en: 'A list is needed.' },
  notOneOf: words<{ words: readonly string[] }>({
    vi: ({ words: allowed }) => `Phải là một trong: ${allowed.join(', ')}.`,
    en: ({ words: allowed }) => `One of these is needed: ${allowed.join(', ')}.`,
  }),
  blank: { vi: 'Không được để trống.', en: 'This must not be blank.' },
  notAStatus: {
    vi: 'Phải là true, false, "đạt" hoặc "không đạt".',
    en: 'true, false, "đạt" or "không đạt" is needed.',
  },
  unnamedPhase: words<{ position: number }>({
    vi: ({ position }) => `Giai đoạn ${position}`,
    en: ({ position }) => `Phase ${position}`,
  }),
  changeIsNoRatio: {
    vi: 'Số liệu của chỉ tiêu này là mức tăng, giảm, không phải x/y. Hãy ghi "change", hoặc "sum" và "divisor" của số bình quân.',
    en: 'A figure of this kind is a change, not x of y. Give "change", or "sum" and "divisor" of a mean.',
  },
  noTarget: { vi: 'Thiếu mục tiêu.', en: 'There is no target.' },
  tooDeep: words<{ most: number }>({
    vi: ({ most }) => `Lồng nhau quá ${most} lớp.`,
    en: ({ most }) => `Nested more than ${most} levels deep.`,
  }),
  notAMember: {
    vi: 'Phải là một kết quả đánh giá ("đạt", "MET"…) hoặc một dòng để đánh giá.',
    en: 'A verdict ("đạt", "MET"…) or a line to judge is needed.',
  },
  notAPeriod: {
    vi: 'Phải có dạng { "count": 1, "unit": "month" }.',
    en: 'The form { "count": 1, "unit": "month" } is needed.',
  },
});
