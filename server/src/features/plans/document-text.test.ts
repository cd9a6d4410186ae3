import { describe, expect, test } from 'vitest';
import type { Decision, DocumentKind } from './decision.entity.ts';
import { documentText, type WholePlan } from './document-text.ts';

/** In which order the parts of each kind of document are printed (Nghị định 30/2020/NĐ-CP, Phụ lục III). */
const decision = (kind: DocumentKind, more: Partial<Decision> = {}): Decision =>
  ({
    ...{ kind, number: '12/UBND', signedOn: '2023-01-09', place: 'Hương Trà', title: 'Về việc ban hành mục tiêu' },
    ...{ issuer: 'ỦY BAN NHÂN DÂN THỊ XÃ', proposal: 'Theo đề nghị…', authority: 'TM. ỦY BAN NHÂN DÂN' },
    ...{ signer: 'Lê An', signerTitle: 'CHỦ TỊCH', legalBases: ['Căn cứ…'], articles: ['Điều 1…'] },
    ...{ recipients: ['Như Điều 1', 'Lưu: VT'], annexCaptions: [], replaces: null, ...more },
  }) as Decision;

const plan: Omit<WholePlan, 'decision'> = {
  plan: { title: 'Kế hoạch', generalObjective: 'Mục tiêu chung' },
  objectives: [],
  paragraphs: [{ section: 'ORGANISATION', objectiveId: null, text: 'Tổ chức thực hiện' } as never],
  tasks: [],
  unit: 'Thị xã Hương Trà',
};

const partsOf = (kind: DocumentKind, more: Partial<Decision> = {}): string[] =>
  documentText({ ...plan, decision: decision(kind, more) }).map(({ part }) => part);

const saidBy = (part: string, kind: DocumentKind, more: Partial<Decision> = {}): string[] =>
  documentText({ ...plan, decision: decision(kind, more) })
    .filter((line) => line.part === part)
    .flatMap(({ cells }) => cells);

const HEAD = ['ORGAN', 'STATE', 'MOTTO', 'NUMBER', 'PLACE_AND_DAY', 'KIND', 'TITLE'];
const CLOSING = ['RECIPIENTS', 'RECIPIENT', 'RECIPIENT', 'AUTHORITY', 'SIGNER_TITLE', 'SIGNER'];
const ANNEX = ['GENERAL_OBJECTIVE', 'PARAGRAPH'];

describe.each([
  ['DECISION', 'QUYẾT ĐỊNH', 'QUYẾT ĐỊNH:'],
  ['RESOLUTION', 'NGHỊ QUYẾT', 'QUYẾT NGHỊ:'],
] as const)('%s', (kind, name, enacts) => {
  test('who enacts stands above the bases, the enacting words above the articles, its annex after the signature', () => {
    const enacting = ['ISSUER', 'LEGAL_BASIS', 'PROPOSAL', 'ENACTMENT', 'ARTICLE'];
    expect(partsOf(kind)).toEqual([...HEAD, ...enacting, ...CLOSING, ...ANNEX]);
    expect([...saidBy('KIND', kind), ...saidBy('ENACTMENT', kind)]).toEqual([name, enacts]);
  });
});

describe('what has no articles', () => {
  const without = { articles: [], title: 'Thực hiện mục tiêu chất lượng năm 2023' };

  test('a plan is named at its head, enacts nothing, and is signed at its end', () => {
    expect(partsOf('PLAN', without)).toEqual([...HEAD, 'LEGAL_BASIS', 'PROPOSAL', ...ANNEX, ...CLOSING]);
    expect(saidBy('KIND', 'PLAN', { articles: [], title: 'KẾ HOẠCH thực hiện mục tiêu' })).toEqual([]);
  });

  test('it is signed before its annexes', () => {
    const parts = partsOf('PLAN', { ...without, annexCaptions: ['Phụ lục'] });
    expect(parts.slice(-8)).toEqual([...CLOSING, 'ANNEX_CAPTION', 'PARAGRAPH']);
  });

  test('a letter bears no name of its kind and says beneath its number what it is about', () => {
    const parts = partsOf('OFFICIAL_LETTER', { articles: [] });
    expect(parts.slice(0, 6)).toEqual(['ORGAN', 'STATE', 'MOTTO', 'NUMBER', 'TITLE', 'PLACE_AND_DAY']);
    expect(parts).not.toContain('KIND');
    expect(saidBy('TITLE', 'OFFICIAL_LETTER')).toEqual(['V/v ban hành mục tiêu']);
  });
});

test('the head names the organ with its unit: the committee, or the council of what it enacts itself', () => {
  expect(saidBy('ORGAN', 'DECISION')).toEqual(['ỦY BAN NHÂN DÂN\nTHỊ XÃ HƯƠNG TRÀ']);
  expect(saidBy('ORGAN', 'RESOLUTION', { issuer: 'HỘI ĐỒNG NHÂN DÂN THỊ XÃ' })).toEqual([
    'HỘI ĐỒNG NHÂN DÂN\nTHỊ XÃ HƯƠNG TRÀ',
  ]);
});

test('who signs for another bears their own title on a line beneath', () => {
  expect(saidBy('SIGNER_TITLE', 'DECISION', { signerTitle: 'KT. CHỦ TỊCH, PHÓ CHỦ TỊCH' })).toEqual([
    ...['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
  ]);
  expect(saidBy('SIGNER_TITLE', 'DECISION', { signerTitle: 'CHỦ TỊCH' })).toEqual(['CHỦ TỊCH']);
});
