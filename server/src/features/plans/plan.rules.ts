import { type Problem, stale } from '#kernel/refusal.ts';
import type { Plan } from './plan.entity.ts';

/** Characters; what a page of a decision holds, with room to spare. */
export const MAX_TITLE = 500;
export const MAX_TEXT = 5_000;

const FIRST_YEAR = 2000;
const LAST_YEAR = 2100;
const MAX_ORDINAL = 9_999;

/** A plan is edited while it is a draft, by whoever saw its last revision. */
export function problemsOfChanging(
  plan: Pick<Plan, 'year' | 'issued' | 'revision'>,
  revision: number | null,
  path: string[],
): Problem[] {
  if (plan.issued) {
    const message = `Kế hoạch năm ${plan.year} đã ban hành nên không sửa được nữa. Muốn đổi mức chỉ tiêu, hãy lập quyết định điều chỉnh; muốn làm kế hoạch năm khác, hãy chuyển kế hoạch này sang năm đó.`;
    return [{ code: 'LOCKED', path, message }];
  }
  return revision === null || revision === plan.revision ? [] : [stale(['revision'])];
}

export const problemsOfYear = (year: number): Problem[] =>
  year >= FIRST_YEAR && year <= LAST_YEAR
    ? []
    : [{ code: 'INVALID', path: ['year'], message: `Năm phải từ ${FIRST_YEAR} đến ${LAST_YEAR}.` }];

/** A unit works on one draft a year. */
export const problemsOfSecondDraft = (draft: Plan | null, year: number): Problem[] =>
  draft === null
    ? []
    : [
        {
          code: 'CONFLICT',
          path: ['year'],
          message: `Đơn vị đang soạn một kế hoạch năm ${year}. Hãy mở kế hoạch đó để sửa tiếp.`,
        },
      ];

/** A plan is carried over to another year; the same year is what it is for already. */
export const problemsOfCarryingOver = (source: Pick<Plan, 'year'>, year: number): Problem[] =>
  year === source.year
    ? [{ code: 'INVALID', path: ['year'], message: `Kế hoạch này đã là của năm ${year}. Hãy chọn một năm khác.` }]
    : problemsOfYear(year);

/** "Kế hoạch … năm 2022" carried over to 2023 is "Kế hoạch … năm 2023"; other words stay. */
export const titleOfYear = (source: Pick<Plan, 'title' | 'year'>, year: number): string =>
  source.title.replace(new RegExp(`\\b${source.year}\\b`, 'g'), String(year));

/** An indicator stands once in a plan. */
export const problemsOfSecondUse = (
  planned: readonly { indicatorId: string }[],
  indicator: { id: string; name: string },
): Problem[] =>
  planned.some(({ indicatorId }) => indicatorId === indicator.id)
    ? [
        {
          code: 'CONFLICT',
          path: ['indicatorId'],
          message: `Chỉ tiêu “${indicator.name}” đã có trong kế hoạch. Mỗi chỉ tiêu chỉ ghi một lần.`,
        },
      ]
    : [];

/** Text as it is kept: one form of Unicode, no blanks around it. */
export const tidy = (text: string): string => text.normalize('NFC').trim();

/** As `tidy`; nothing but blanks is no text. */
export const tidyOrNull = (text: string | null | undefined): string | null => tidy(text ?? '') || null;

export interface TextLimits {
  /** What it is called on screen: "tên kế hoạch". */
  what: string;
  max: number;
  /** May be left empty. */
  optional?: boolean;
}

export function problemsOfText(path: string[], text: string | null | undefined, limits: TextLimits): Problem[] {
  const length = [...tidy(text ?? '')].length;
  if (length === 0 && !limits.optional) return [{ code: 'INVALID', path, message: `Hãy ghi ${limits.what}.` }];
  if (length > limits.max) {
    const message = `Phần ${limits.what} dài ${length} ký tự, tối đa ${limits.max}. Hãy rút gọn.`;
    return [{ code: 'INVALID', path, message }];
  }
  return text?.includes('\0')
    ? [{ code: 'INVALID', path, message: `Phần ${limits.what} có ký tự không in được. Hãy gõ lại.` }]
    : [];
}

export const problemsOfOrdinal = (ordinal: number | null | undefined): Problem[] =>
  ordinal === null || ordinal === undefined || (ordinal >= 1 && ordinal <= MAX_ORDINAL)
    ? []
    : [{ code: 'INVALID', path: ['ordinal'], message: `Thứ tự phải từ 1 đến ${MAX_ORDINAL}.` }];

/** The place given, or the one after the last. */
export const placeAmong = (siblings: readonly { ordinal: number }[], wanted: number | null | undefined): number =>
  wanted ?? Math.max(0, ...siblings.map(({ ordinal }) => ordinal)) + 1;

/**
 * The siblings in their order with one of them moved to a place (from 1; behind the last: last), and what each is
 * numbered then. Those whose number does not change are left out.
 */
export function numbersAfterMoving(
  siblings: readonly { id: string; ordinal: number }[],
  movedId: string,
  place: number,
): Map<string, number> {
  const order = siblings
    .toSorted((a, b) => a.ordinal - b.ordinal || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id)
    .filter((id) => id !== movedId);
  order.splice(place - 1, 0, movedId);
  const before = new Map(siblings.map(({ id, ordinal }) => [id, ordinal]));
  const numbered = order.map((id, index) => [id, index + 1] as const);
  return new Map(numbered.filter(([id, ordinal]) => before.get(id) !== ordinal));
}
