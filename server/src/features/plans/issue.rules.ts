import type { Problem } from '#kernel/refusal.ts';
import { MAX_TITLE, problemsOfText } from './plan.rules.ts';

/**
 * A decision as its issuer words it. Number, date and signer may be missing in the document, but only when that is
 * said: null means "the document has none" and becomes a fault that is shown; undefined means that it was forgotten.
 */
export interface DecisionWords {
  /** "1741/QĐ-UBND". */
  number?: string | null;
  /** YYYY-MM-DD. */
  signedOn?: string | null;
  signer?: string | null;
  signerTitle?: string | null;
}

/** How much there is in a plan. */
export interface PlanExtent {
  indicators: number;
  tasks: number;
}

/** Everything that keeps a draft from being issued. `today` is the day in Vietnam, YYYY-MM-DD. */
export function problemsOfIssuing(extent: PlanExtent, words: DecisionWords, today: string): Problem[] {
  return [
    ...problemsOfExtent(extent),
    ...problemsOfNumber(words.number),
    ...problemsOfDate(words.signedOn, today),
    ...problemsOfSigner(words),
  ];
}

function problemsOfExtent({ indicators, tasks }: PlanExtent): Problem[] {
  if (indicators + tasks > 0) return [];
  const message = 'Kế hoạch chưa có chỉ tiêu hay nhiệm vụ nào. Hãy thêm trước khi ban hành.';
  return [{ code: 'CONFLICT', path: ['planId'], message }];
}

function problemsOfNumber(number: string | null | undefined): Problem[] {
  if (number === null) return [];
  if (number === undefined || number.trim() === '') {
    const message = 'Hãy ghi số quyết định, hoặc chọn “chưa có số” để ban hành và hiện thiếu sót này cạnh kế hoạch.';
    return [{ code: 'INVALID', path: ['number'], message }];
  }
  return problemsOfText(['number'], number, { what: 'số quyết định', max: 100 });
}

function problemsOfDate(signedOn: string | null | undefined, today: string): Problem[] {
  if (signedOn === null) return [];
  if (signedOn === undefined) {
    const message = 'Hãy ghi ngày ký, hoặc chọn “không ghi ngày” để ban hành và hiện thiếu sót này cạnh kế hoạch.';
    return [{ code: 'INVALID', path: ['signedOn'], message }];
  }
  if (signedOn <= today) return [];
  return [{ code: 'INVALID', path: ['signedOn'], message: 'Ngày ký không thể sau hôm nay. Hãy kiểm tra lại ngày ký.' }];
}

function problemsOfSigner({ signer, signerTitle }: DecisionWords): Problem[] {
  if (signer === null) return [];
  if (signer === undefined || signer.trim() === '') {
    const message = 'Hãy ghi họ tên người ký, hoặc chọn “không ghi người ký” để hiện thiếu sót này cạnh kế hoạch.';
    return [{ code: 'INVALID', path: ['signer'], message }];
  }
  return [
    ...problemsOfText(['signer'], signer, { what: 'họ tên người ký', max: MAX_TITLE }),
    ...problemsOfText(['signerTitle'], signerTitle, { what: 'chức vụ người ký', max: MAX_TITLE }),
  ];
}

/** A fault of the document, to be shown beside the plan. */
export interface DocumentFault {
  code: 'NUMBER_MISSING' | 'SIGNED_ON_MISSING' | 'SIGNER_MISSING';
  place: string;
  text: string;
}

/** What the decision was said to lack. */
export function faultsOfDecision(words: DecisionWords): DocumentFault[] {
  const place = 'Quyết định';
  const faults: (DocumentFault | false)[] = [
    words.number === null && { code: 'NUMBER_MISSING', place, text: 'Quyết định chưa có số.' },
    words.signedOn === null && { code: 'SIGNED_ON_MISSING', place, text: 'Quyết định không ghi ngày ký.' },
    words.signer === null && { code: 'SIGNER_MISSING', place, text: 'Quyết định không ghi người ký.' },
  ];
  return faults.filter((fault) => fault !== false);
}
