import { formatTarget } from '../src/format-target.ts';
import { print } from '../src/messages.ts';
import { readTarget } from '../src/read-target.ts';
import type { TargetKind } from '../src/target-values.ts';
import { type Case, levelOf, loadCases } from './score/cases.ts';
import { type Judged, judgeCase, percent, tally } from './score/score.ts';

/** The forms in the order of the page, with their names for readers. */
const FORMS: [kind: TargetKind, name: string][] = [
  ['rate', 'Tỷ lệ của một tổng thể'],
  ['level', 'Mức, khối lượng, giá trị'],
  ['count', 'Số lượng'],
  ['growth', 'Tốc độ tăng, giảm so với một mốc'],
  ['delta_pp', 'Tăng, giảm theo điểm phần trăm'],
  ['delta_abs', 'Tăng thêm, giảm bớt một lượng'],
  ['ratio_xy', 'x trên tổng số y'],
  ['relative_to_assigned', 'So với mức cấp trên giao'],
  ['grade', 'Xếp loại, danh hiệu có thứ bậc'],
  ['boolean', 'Trạng thái đạt hoặc giữ vững'],
  ['award', 'Khen thưởng, danh hiệu'],
  ['frequency', 'Số lần trong kỳ, định kỳ'],
  ['deadline', 'Thời hạn'],
  ['zero_event', 'Không để xảy ra'],
  ['share_structure', 'Cơ cấu'],
  ['text', 'Lời văn không có mức'],
  ['result', 'Kết quả (không phải chỉ tiêu)'],
];
const EXAMPLES = 6;
/** Longest example shown, in characters. */
const LONGEST = 160;

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replace(/\s+/g, ' ').trim();
}

function reading(row: Case): string {
  const { target, readings, questions } = readTarget(row.verbatim, { indicator: row.indicator, level: levelOf(row) });
  const shown = target ? formatTarget(target) : readings.map(formatTarget).join(' *hoặc* ');
  const asked = questions.map((question) => `**Hỏi lại:** ${print(question.says, 'vi')}`);
  return cell(asked.length > 0 ? [`${shown}.`, ...asked].join(' ') : shown);
}

function bounds({ reading: { cmp, lo, hi, unit } }: Judged): string {
  return cell([cmp, [lo, hi].filter((bound) => bound !== null).join(' … '), unit].filter(Boolean).join(' · '));
}

function section(kind: TargetKind, name: string, judged: readonly Judged[]): string {
  const right = judged.filter(
    (item) => item.row.kind === kind && item.wrong.length === 0 && item.row.verbatim.length <= LONGEST,
  );
  const step = Math.max(1, Math.floor(right.length / EXAMPLES));
  const rows = right
    .filter((_, i) => i % step === 0)
    .slice(0, EXAMPLES)
    .map(
      (item) => `| ${cell(item.row.verbatim)} | ${cell(item.row.indicator)} | ${bounds(item)} | ${reading(item.row)} |`,
    );
  return [
    `## ${name} (\`${kind}\`)`,
    '',
    '| Lời văn | Chỉ tiêu | So sánh · mức · đơn vị tính | Hệ thống đọc là |',
    '|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}

/** The page of forms. Every example is read when the page is made; what is not read right is listed at the end. */
export function formsPage(): string {
  const judged = loadCases('target-expressions.csv').map((row) => judgeCase(row, levelOf(row)));
  const score = tally(judged);
  const misses = judged.filter((item) => item.wrong.length > 0);
  return [
    '# Các dạng chỉ tiêu mà hệ thống đọc được',
    '',
    'Trang này do lệnh `pnpm --filter @dich/measure forms` tạo ra từ `packages/measure/cases/target-expressions.csv`, bằng chính bộ đọc của hệ thống; một kiểm thử bảo đảm trang luôn khớp với bộ đọc.',
    '',
    `Trên ${score.of} câu chữ thật trong các quyết định, kế hoạch và báo cáo, ${score.right} câu được đọc đúng dạng, phép so sánh, mức và đơn vị tính (${percent(score).toFixed(1).replace('.', ',')}%).`,
    '',
    ...FORMS.map(([kind, name]) => section(kind, name, judged)),
    '## Chưa đọc đúng',
    '',
    '| Lời văn | Phải là | Hệ thống đọc là |',
    '|---|---|---|',
    ...misses.map(
      ({ row, reading: read }) =>
        `| ${cell(row.verbatim)} | ${row.kind} ${row.cmp} ${row.lo} ${row.hi} ${row.unit} | ${read.kind} ${read.cmp} ${read.lo ?? ''} ${read.hi ?? ''} ${read.unit ?? '(hỏi lại đơn vị tính)'} |`,
    ),
    '',
  ].join('\n');
}
