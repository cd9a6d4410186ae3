import type { Problem } from '#kernel/refusal.ts';
import { stale } from '#kernel/refusal.ts';
import type { Report, ReportState, ReportVersion } from './report.entity.ts';

/** When a report of a period may be worked on: from the first day of the period until it locks, or longer by exception. */
export interface ReportingWindow {
  startsOn: string;
  /** The last day on which it is on time, until 24:00 in Vietnam; null: the regime states none. */
  dueOn: string | null;
  /** After this day it is closed; null: never. */
  locksOn: string | null;
  /** The last day of an exception granted to the unit; null: none. */
  extendedUntil: string | null;
}

/** A version that was submitted: what the database guarantees of it. */
export type SubmittedVersion = ReportVersion & {
  contentHash: string;
  submittedAt: Date;
  submittedBy: string;
  submittedByAccountId: string;
  onTime: boolean;
};

/** Where a report stands, as far as the reader may see it. */
export interface Standing {
  /** The version being written; null: none, or not the reader's to see. */
  draft: ReportVersion | null;
  /** What was submitted, oldest first. */
  submitted: SubmittedVersion[];
  last: SubmittedVersion | null;
}

export function standing(versions: readonly ReportVersion[]): Standing {
  const submitted = versions
    .filter((version): version is SubmittedVersion => version.submitted)
    .sort((a, b) => a.version - b.version);
  return { draft: versions.find((version) => !version.submitted) ?? null, submitted, last: submitted.at(-1) ?? null };
}

/** The version whose figures are shown: the one being written where the reader may see it, else the last submitted. */
export const shownVersion = (report: Report, { draft }: Standing): number => draft?.version ?? report.version;

/** The state shown: a correction that is being written is a draft, though the accepted version still counts. */
export const shownState = (report: Report, { draft }: Standing): ReportState =>
  report.state === 'ACCEPTED' && draft ? 'DRAFT' : report.state;

/** Figures are typed in a draft, in what was returned, and in a correction that was opened. */
const isBeingWritten = (report: Report, { draft }: Standing): boolean => draft !== null || report.state === 'RETURNED';

/** Why figures cannot be changed or sent now, naming which of the causes holds; null when they can. */
export function lockOf(report: Report, at: Standing, window: ReportingWindow, today: string): string | null {
  if (!isBeingWritten(report, at)) {
    if (report.state === 'SUBMITTED')
      return 'Báo cáo đã gửi và đang chờ duyệt. Muốn sửa thì rút lại trước khi được duyệt.';
    if (report.state === 'ACCEPTED') return 'Báo cáo đã được duyệt. Muốn sửa thì lập bản đính chính và ghi rõ lý do.';
  }
  return closedBecause(window, today);
}

/** Why nothing of the period can be opened, typed or sent today; null when it can. */
export function closedBecause({ startsOn, locksOn, extendedUntil }: ReportingWindow, today: string): string | null {
  if (today < startsOn) return `Kỳ báo cáo chưa mở: bắt đầu nhập số liệu từ ngày ${printDate(startsOn)}.`;
  if (locksOn === null || today <= locksOn) return null;
  if (extendedUntil !== null && today <= extendedUntil) return null;
  const closed = `Kỳ báo cáo đã khóa sau ngày ${printDate(locksOn)}`;
  return extendedUntil === null
    ? `${closed}. Muốn gửi thì đề nghị cấp trên gia hạn cho đơn vị.`
    : `${closed}, thời gian gia hạn đã hết ngày ${printDate(extendedUntil)}. Muốn gửi thì đề nghị cấp trên gia hạn thêm.`;
}

/** Not sent, or sent back, and the last day on time has passed. */
export const isOverdue = (state: ReportState | null, dueOn: string | null, today: string): boolean =>
  dueOn !== null && today > dueOn && state !== 'SUBMITTED' && state !== 'ACCEPTED';

export const isOnTime = (dueOn: string | null, today: string): boolean => dueOn === null || today <= dueOn;

/** Problems of deciding about a version: only the last one submitted, in one of the states, and as the reviewer saw it. */
export function decisionProblems(
  report: Report,
  version: number,
  decidable: readonly ReportState[],
  path: string[],
): Problem[] {
  if (report.state === 'DRAFT')
    return [{ code: 'LOCKED', path, message: 'Báo cáo chưa được gửi nên chưa thể duyệt hay trả lại.' }];
  return report.version === version && decidable.includes(report.state) ? [] : [stale(path)];
}

const LONGEST_TEXT = 2000;

/** A reason somebody must write: what is left of it is never empty. */
export function reasonProblems(reason: string, path: string[], what: string): Problem[] {
  const text = cleanText(reason);
  if (text === null) return [{ code: 'INVALID', path, message: `Cần ghi ${what}.` }];
  return textProblems(text, path);
}

export function textProblems(text: string | null, path: string[]): Problem[] {
  if (text?.includes('\0'))
    return [{ code: 'INVALID', path, message: 'Nội dung có ký tự không đọc được. Hãy gõ lại.' }];
  if (text !== null && text.length > LONGEST_TEXT)
    return [{ code: 'INVALID', path, message: `Nội dung dài tối đa ${LONGEST_TEXT} ký tự; hãy rút gọn.` }];
  return [];
}

/** NFC, without spaces around; null when nothing is left. */
export function cleanText(text: string | null | undefined): string | null {
  const clean = text?.normalize('NFC').trim() ?? '';
  return clean === '' ? null : clean;
}

/** What is missing of what must be there, unless it is explained. */
export function gapProblems(missing: readonly string[], declaredGaps: string | null): Problem[] {
  if (missing.length === 0 || declaredGaps !== null) return [];
  const [named, rest] = [missing.slice(0, 5), missing.length - 5];
  const names = named.join('; ') + (rest > 0 ? ` và ${rest} chỉ tiêu khác` : '');
  return [
    {
      code: 'INVALID',
      path: ['declaredGaps'],
      message: `Còn ${missing.length} chỉ tiêu chưa có số liệu: ${names}. Hãy nhập số liệu, hoặc ghi lý do còn thiếu rồi gửi lại.`,
    },
  ];
}

const printDate = (date: string): string => date.split('-').reverse().join('/');
