import { type GradeStep, gradeKey, nameOfStep, namesOfStep } from '../grade-scale.ts';

/** Ordinal scales, worst first, as the rules on emulation, staff ranking and quality name their steps. */
const SCALES: readonly (readonly string[])[] = [
  ['không hoàn thành nhiệm vụ', 'hoàn thành nhiệm vụ', 'hoàn thành tốt nhiệm vụ', 'hoàn thành xuất sắc nhiệm vụ'],
  ['lao động tiên tiến', 'lao động xuất sắc'],
  ['chiến sĩ thi đua cơ sở', 'chiến sĩ thi đua cấp tỉnh', 'chiến sĩ thi đua toàn quốc'],
  ['yếu', 'trung bình', 'khá', 'tốt', 'xuất sắc'],
  ['kém', 'yếu', 'trung bình', 'khá', 'giỏi', 'xuất sắc'],
  ['d', 'c', 'b', 'a'],
  ['1 sao', '2 sao', '3 sao', '4 sao', '5 sao'],
];
const NAMED_BY = /(?:^| )(?:xếp )?(danh hiệu|nhóm|tốp|loại|hạng|mức độ|mức|tiêu chuẩn)(?= )/gu;
/** "huấn luyện đạt khá trở lên": a step of a scale that nothing names. */
const REACHED = /(?:^| )đạt (?:từ )?((?:trung bình|khá|giỏi|tốt|xuất sắc)) trở lên/u;
/** "Xếp loại cải cách hành chính: tốt": the grade stands after the name of what is graded. */
const STATED_GRADE =
  /^(?:kết quả )?(?:xếp|đánh giá|phân) (?:loại|hạng)?.*(?::|đạt) (?:từ )?(?:loại |mức )?(trung bình|khá|giỏi|tốt|xuất sắc)(?: trở lên)?$/u;
const OPEN_END = /^(.*?)(?: (?:trở lên|hoặc cao hơn))/u;

export interface Grade {
  grade: string;
  scale: string[] | null;
  /** "loại", "danh hiệu", "hạng", "mức". */
  unit: string;
  /** The words say "trở lên" or name a step of a ranking. */
  open: boolean;
}

/** "đạt từ loại tốt trở lên", "danh hiệu tập thể lao động tiên tiến trở lên", "xếp loại khá". */
export function gradeIn(words: string): Grade | null {
  if (BELOW_GRADE.test(words)) return null;
  const alone = SCALES.find((steps) => steps.includes(words));
  if (alone && words.length > 1) return { grade: words, scale: [...alone], unit: 'loại', open: false };
  const open = /(?:^| )(?:trở lên|hoặc cao hơn)(?= |$)/u.test(words);
  let head: RegExpExecArray | null = null;
  for (const match of words.matchAll(NAMED_BY)) {
    head = match;
    if (scaleOpening(afterName(words, match))) break;
  }
  const rest = head ? afterName(words, head) : words;
  const unit = head ? head[1]!.replace(' độ', '') : 'loại';
  const scale = scaleOpening(rest);
  if (scale && (head || scale === SCALES[0])) {
    const step = [...scale].sort((a, b) => b.length - a.length).find((name) => starts(rest, name))!;
    const ranked = head !== null && head[1] !== 'danh hiệu';
    return open || ranked ? { grade: step, scale: [...scale], unit, open } : null;
  }
  const closed = words.replace(/ (?:trở lên|hoặc cao hơn)$/u, '');
  const ended = SCALES[0]!.filter((step) => closed.endsWith(` ${step}`)).sort((a, b) => b.length - a.length)[0];
  if (ended) return { grade: ended, scale: [...SCALES[0]!], unit: 'loại', open };
  const stated = STATED_GRADE.exec(words)?.[1];
  const ladder = stated === undefined ? undefined : SCALES.find((names) => names.includes(stated));
  if (ladder) return { grade: stated!, scale: [...ladder], unit, open };
  const reached = open ? REACHED.exec(words)?.[1] : undefined;
  const steps = reached === undefined ? undefined : SCALES.find((names) => names.includes(reached));
  if (steps) return { grade: reached!, scale: [...steps], unit, open };
  const ending = open && head ? stepBefore(OPEN_END.exec(rest)?.[1] ?? '') : null;
  if (ending) return { grade: ending.step, scale: [...ending.scale], unit, open };
  if (!head || !open) return null;
  const named = OPEN_END.exec(rest)?.[1]
    ?.replace(/^(?:đạt|từ) /u, '')
    .replace(/[“”"]/g, '')
    .trim();
  return named ? { grade: named, scale: null, unit, open } : null;
}

/** Words that turn a grade round: a ceiling is no grade to reach. */
const BELOW_GRADE = /(?:^| )(?:(?<!không )dưới|thấp hơn|không quá|trở xuống)(?= |$)/u;

/** The step of the indicator's own scale that the words name; null where they name none, or several. */
export function ownGradeIn(words: string, scale: readonly GradeStep[]): Grade | null {
  if (BELOW_GRADE.test(words)) return null;
  const named = scale.flatMap((step) => namesOfStep(step).map((name) => ({ step, key: gradeKey(name) })));
  const found = new Set<string>();
  let rest = ` ${words} `;
  for (const { step, key } of named.toSorted((a, b) => b.key.length - a.key.length)) {
    if (!rest.includes(` ${key} `)) continue;
    found.add(nameOfStep(step));
    rest = rest.replaceAll(` ${key} `, '  ');
  }
  const [grade, ...others] = found;
  if (grade === undefined || others.length > 0) return null;
  return {
    grade,
    scale: scale.map(nameOfStep),
    unit: 'loại',
    open: /(?:^| )(?:trở lên|hoặc cao hơn)(?= |$)/u.test(words),
  };
}

/** "học lực khá" trở lên: the step that ends the words. */
function stepBefore(words: string): { step: string; scale: readonly string[] } | null {
  for (const scale of SCALES)
    for (const step of scale) if (step.length > 1 && words.endsWith(` ${step}`)) return { step, scale };
  return null;
}

/** Words after the name of a scale, no longer than a grade. */
function afterName(words: string, match: RegExpMatchArray): string {
  const from = match.index! + match[0].length + 1;
  return words.slice(from, from + 100);
}

function scaleOpening(words: string): readonly string[] | undefined {
  return SCALES.find((steps) => steps.some((step) => starts(words, step)));
}

/** The step opens the words, after "từ", "đạt", "tập thể", quotes. */
function starts(words: string, step: string): boolean {
  const trimmed = words.replace(/^(?:(?:từ|đạt|tập thể|"|:|là|mức|loại) )+/u, '');
  return trimmed === step || trimmed.startsWith(`${step} `) || (step.length > 1 && trimmed.startsWith(`${step}"`));
}
