/** What is asked and said of the phases that are typed beside a target (`typed-phases.ts`). */
import { type Message, type Quantity, type UnitAlone, vietnamese, words } from '../messages.ts';

const MONTHS_VI: Readonly<Record<number, string>> = { 3: 'quý I', 6: '6 tháng đầu năm', 9: '9 tháng đầu năm' };
/** The end of a phase, as plans name it. */
export const endVi = (until: number): string => MONTHS_VI[until] ?? `${until} tháng đầu năm`;

/** A phase as it is named where words of a target would name it: with what was typed, so that its source is seen. */
export const labelVi = (until: number, text: string): string => `${endVi(until)} (phân kỳ “${text}”)`;

export const says = vietnamese('phases', {
  notReadYet: 'Mức cả năm chưa rõ cách hiểu. Hãy làm rõ mức đó trước khi phân kỳ.',
  inItsWords:
    'Lời của chỉ tiêu đã nêu mức trong năm (quý, 6 tháng…). Hãy sửa ngay trong lời đó, hoặc bỏ các mức ấy khỏi lời rồi phân kỳ ở đây.',
  noAmount: 'Chỉ tiêu này không có một con số cả năm để chia theo kỳ (như tăng, giảm, xếp loại, danh hiệu).',
  notAnEnd: 'Kỳ kết thúc ở một tháng từ 1 đến 11; mức của tháng 12 là mức cả năm.',
  notRead: words<{ text: string }>(
    ({ text }) => `Chưa hiểu “${text}”. Hãy ghi tỷ lệ của mức cả năm (20%), hoặc một con số tính từ đầu năm.`,
  ),
  shareOrLevel: words<{ text: string; number: string }>(
    ({ text, number }) =>
      `“${text}” là mức ${number}% tính từ đầu năm, hay là ${number}% của mức cả năm? Hãy ghi “mức ${number}%”, hoặc “${number}% kế hoạch năm”.`,
  ),
  otherUnit: words<{ text: string; unit: UnitAlone }>(
    ({ text, unit }) => `“${text}” không theo đơn vị tính của mức cả năm (${unit}). Hãy ghi con số theo ${unit}.`,
  ),
  shareBeyond: words<{ text: string }>(({ text }) => `“${text}” quá 100% của mức cả năm.`),
  inThousands: words<{ text: string; readings: readonly string[] }>(
    ({ text, readings }) => `“${text}” là ${readings.join(' hay ')}? Hãy ghi rõ, ví dụ 1200 hoặc 1,2.`,
  ),
  falls: words<{ until: number; level: Quantity; before: number; earlier: Quantity }>(
    ({ until, level, before, earlier }) =>
      `Mức hết ${endVi(until)} (${level}) thấp hơn mức hết ${endVi(before)} (${earlier}); mức tính từ đầu năm không giảm.`,
  ),
  beyondYear: words<{ until: number; level: Quantity; year: Quantity }>(
    ({ until, level, year }) => `Mức hết ${endVi(until)} (${level}) vượt mức cả năm (${year}).`,
  ),
  turns: words<{ until: number; level: Quantity }>(
    ({ until, level }) => `Mức hết ${endVi(until)} (${level}) không nằm trên đường đi đều tới mức cả năm.`,
  ),
  share: words<{ until: number; share: Quantity; year: Quantity; level: Quantity }>(
    ({ until, share, year, level }) => `hết ${endVi(until)}: ${share} của ${year}, tức ${level}`,
  ),
  level: words<{ until: number; level: Quantity }>(({ until, level }) => `hết ${endVi(until)}: ${level}`),
  quarterOwn: words<{ name: string; until: number }>(
    ({ name, until }) =>
      `“${name}” là riêng quý đó hay tính từ đầu năm? Hãy ghi “${until} tháng” và mức tính từ đầu năm.`,
  ),
  noSuchEnd: words<{ text: string }>(
    ({ text }) => `Chưa rõ “${text}” là mức của kỳ nào. Hãy ghi như “Quý I 20%; 6 tháng 45%; 9 tháng 70%”.`,
  ),
  twice: words<{ until: number }>(({ until }) => `Mức hết ${endVi(until)} được ghi hai lần.`),
  wholeYear: words<{ text: string }>(
    ({ text }) => `“${text}”: mức cả năm nằm ở ô chỉ tiêu, không ghi ở đây (trừ “cả năm 100%”).`,
  ),
  ofPhase: words<{ until: number; balance: Message }>(({ until, balance }) => `Hết ${endVi(until)}: ${balance}`),
});
