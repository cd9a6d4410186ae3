/** "Khu tái định cư số 2", "Trường Tiểu học Lê Lợi 2": a number that names a place or a building. */
import { COUNTED } from './nouns.ts';
import { phraseSet } from './phrases.ts';
import type { Token } from './token.ts';
import { SCALES, UNITS } from './units.ts';

/** What is called so: the word stands before the number, with a name or "số" between. */
const PLACES = phraseSet(`
  khu | dự án | gói thầu | công trình | cầu | cống | đập | hồ chứa | hồ | kênh | kè | đê | trạm | nhà máy | thủy điện | bệnh viện | trường | trung tâm | cơ sở | chợ | cảng | bến | bến xe | cụm | cụm công nghiệp
  công viên | quảng trường | nghĩa trang | bãi rác | nhà văn hóa | hội trường | đường | tuyến | tuyến đường | nhánh | phố | đội | tiểu khu | phân khu | tái định cư | nhà ở | chung cư | tòa nhà | mỏ | giếng | đài | xóm | bản | làng | ngõ | ngách
`);
/** "hồ sơ", "đường hoàng", "trường hợp", "khu vực": another word begins so. */
const OTHERWISE: Record<string, ReadonlySet<string>> = {
  hồ: new Set(['sơ']),
  trường: new Set(['hợp', 'học']),
  cơ: new Set(['sở']),
  đội: new Set(['ngũ', 'viên']),
  bản: new Set(['sắc', 'quyền']),
  cầu: new Set(['lông', 'thủ']),
};
/** "dân số 30", "kinh tế số 20": no number of anything. */
const NO_NUMBER = new Set(
  'dân tổng chỉ trị hệ tham tỷ đa thiểu một con cơ đổi thuật ký tế hội nghệ tin nền hóa'.split(' '),
);
/** Words of a name between. */
const NEAR = 7;

/** The end of the number at `at` that belongs to the name of a place, or 0. */
export function numberOfPlace(tokens: readonly Token[], at: number, printed: (token: Token) => string): number {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (!/^\d{1,2}$/.test(tokens[at]!.value) || before?.type !== 'word') return 0;
  const counts = UNITS.match(tokens, at + 1) ?? COUNTED.match(tokens, at + 1);
  if (counts || SCALES.has(next?.value ?? '') || /^[%‰/]$/.test(next?.value ?? '')) return 0;
  if (/^(?:-|đến)$/.test(next?.value ?? '') && tokens[at + 2]?.type === 'num') return 0;
  const numbered = before.value === 'số' && !NO_NUMBER.has(tokens[at - 2]?.value ?? '');
  // "Lê Lợi 2": a name, written as one
  const called = /^\p{Lu}[\p{Ll}\p{M}]/u.test(printed(before)) && before.value !== 'số';
  return (numbered || called) && placeBefore(tokens, at, called ? at : at - 1) ? at + 1 : 0;
}

function placeBefore(tokens: readonly Token[], at: number, end: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - NEAR && tokens[i]!.type === 'word'; i--) {
    const found = PLACES.match(tokens, i, end);
    if (found && !OTHERWISE[tokens[i]!.value]?.has(tokens[i + 1]?.value ?? '')) return true;
  }
  return false;
}
