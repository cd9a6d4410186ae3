export interface ReportsSearch {
  /** A year's periods; the year of the working day without it. */
  nam?: number;
}

export function reportsSearch({ nam }: Record<string, unknown>): ReportsSearch {
  return typeof nam === 'string' && /^\d{4}$/.test(nam) ? { nam: Number(nam) } : typeof nam === 'number' ? { nam } : {};
}

export interface ReviewSearch {
  /** What waits for a decision, or who has sent and who has not. */
  xem?: 'tinh-hinh';
  ky?: string;
}

export function reviewSearch({ xem, ky }: Record<string, unknown>): ReviewSearch {
  return {
    ...(xem === 'tinh-hinh' ? { xem } : {}),
    ...(typeof ky === 'string' && /^[0-9a-f-]{8,36}$/.test(ky) ? { ky } : {}),
  };
}
