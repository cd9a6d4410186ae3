import { errorCode, OperatorError } from './operator-error.ts';

const FULL = new Set(['ENOSPC', 'EDQUOT', '53100']);

/** What the operator can do about an error of the disk or of a file; everything else stays as it is. */
export function inWords(error: unknown, place: string): unknown {
  if (error instanceof OperatorError) return error;
  if (isFull(error)) {
    return new OperatorError(`Hết dung lượng đĩa (${place}). Hãy giải phóng dung lượng rồi chạy lại.`, {
      cause: error,
    });
  }
  const code = errorCode(error);
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return new OperatorError(`Không có tệp hoặc thư mục ${place}.`, { cause: error });
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
    return new OperatorError(`Không có quyền đọc hoặc ghi ${place}.`, { cause: error });
  }
  if (code === 'EISDIR') return new OperatorError(`${place} là thư mục, không phải tệp.`, { cause: error });
  return error;
}

export const diskFull = (place: string, cause: unknown): OperatorError =>
  new OperatorError(`Hết dung lượng đĩa (${place}). Hãy giải phóng dung lượng rồi chạy lại.`, { cause });

/** Of the machine or of the database's server. */
export function isFull(error: unknown): boolean {
  if (FULL.has(errorCode(error) ?? '')) return true;
  if (!(error instanceof Error)) return false;
  // programs that were started tell it in their words alone
  return (
    /No space left on device|Check free disk space/.test(error.message) ||
    (error.cause !== undefined && isFull(error.cause))
  );
}

export const damaged = (path: string, cause?: unknown): OperatorError =>
  new OperatorError(
    `Tệp ${path} không còn nguyên vẹn: bị cắt ngắn, bị sửa, hoặc không phải bản sao lưu của Đích. Hãy dùng bản sao khác.`,
    { cause },
  );

/** Rows that no copy of a database can hold: of another shape, or against its rules. */
export const isAgainstRules = (error: unknown): boolean => /^2[23]/.test(errorCode(error) ?? '');
