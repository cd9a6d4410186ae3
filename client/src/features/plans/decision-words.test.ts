import { describe, expect, it } from 'vitest';
import { changedSince, type DecisionKept, readDecision, toSave, typedOf } from './decision-words.ts';

const KEPT: DecisionKept = {
  ...{ kind: 'RESOLUTION', title: 'Về việc ban hành Kế hoạch', issuer: 'ỦY BAN NHÂN DÂN\nPHƯỜNG', place: 'Tứ Hạ' },
  ...{ legalBases: ['Căn cứ Luật A;', 'Căn cứ Luật B.'], proposal: 'Xét đề nghị của Văn phòng,' },
  articles: ['Điều 1. Ban hành:\n1. Mục tiêu;\n2. Biện pháp.', 'Điều 2. Có hiệu lực từ ngày ký.'],
  ...{ recipients: ['Như Điều 2;', 'Lưu: VT.'], authority: 'TM. ỦY BAN NHÂN DÂN', replaces: null },
  ...{ signer: 'Trần Văn Huy', signerTitle: 'CHỦ TỊCH' },
  annexCaptions: ['Phụ lục 1\nMỤC TIÊU', 'Phụ lục 2\n(Kèm theo Quyết định)'],
};
const typed = typedOf(KEPT, '');
const { signerTitle: _, ...REST } = KEPT;
const SENT = { ...REST, signer: { name: 'Trần Văn Huy', title: 'CHỦ TỊCH' } };

/** Opened and saved as it was, with some parts typed anew. */
const saved = (parts: Partial<typeof typed>, kept: DecisionKept = KEPT) => toSave({ ...typed, ...parts }, typed, kept);

describe('the words of a decision', () => {
  it('come back from the form as they went into it', () => {
    expect(readDecision(typed)).toEqual({ ...KEPT, replaces: '' });
    expect(saved({})).toEqual(SENT);
    expect(saved({ signer: '', signerTitle: '' })).toEqual({ ...SENT, signer: null });
  });

  it('of a plan without a decision begin with the usual title alone', () => {
    const empty = typedOf(null, 'Về việc ban hành Kế hoạch 2024');
    expect(toSave(empty, empty, null)).toMatchObject({
      ...{ kind: 'DECISION', title: 'Về việc ban hành Kế hoạch 2024', legalBases: [], articles: [] },
    });
  });

  it('that were not typed stay to the letter, also what a form cannot show', () => {
    const kept = { ...KEPT, articles: ['Điều 1. Gồm:\n\nĐiều 9. của Luật'], legalBases: ['Căn cứ\nhai dòng'] };
    const opened = typedOf(kept, '');
    const { articles, legalBases, place } = toSave({ ...opened, place: 'Huế' }, opened, kept);
    expect({ articles, legalBases, place }).toEqual({
      articles: kept.articles,
      legalBases: kept.legalBases,
      place: 'Huế',
    });
  });

  it('that somebody else wrote meanwhile stay, where this form did not touch them', () => {
    const now = { ...KEPT, place: 'Hương Trà', recipients: ['Sở Nội vụ;'] };
    expect(changedSince(typed, typedOf(now, ''))).toEqual(['place', 'recipients']);
    expect(saved({ title: 'Về việc khác', place: 'Huế' }, now)).toEqual({
      ...{ ...SENT, title: 'Về việc khác', place: 'Huế', recipients: ['Sở Nội vụ;'] },
    });
  });
});

describe('what is pasted from Word', () => {
  it('is one legal basis or recipient a line, without the dash that is printed', () => {
    const { legalBases, recipients } = saved({
      legalBases: 'Căn cứ Luật A;\r\n\r\n\tCăn cứ Luật B;\u000bCăn cứ Nghị định C;\r\n',
      recipients: '- Như Điều 3;\r\n– UBND tỉnh (b/c);\n  • Lưu: VT.',
    });
    expect(legalBases).toEqual(['Căn cứ Luật A;', 'Căn cứ Luật B;', 'Căn cứ Nghị định C;']);
    expect(recipients).toEqual(['Như Điều 3;', 'UBND tỉnh (b/c);', 'Lưu: VT.']);
  });

  it.each([
    ['numbers begin articles, empty lines or not', 'Điều 1. A:\r\n1. B;\r\n\r\n2. C.\r\nĐiều\u00a02. D.\r\nđiều 3: E.'],
    ['in whatever form of Unicode', 'Điều 1. A:\n1. B;\n2. C.\nĐiều\u00a02. D.\n\nđiều 3: E.'.normalize('NFD')],
  ])('%s', (_, articles) => {
    expect(saved({ articles }).articles).toEqual(['Điều 1. A:\n1. B;\n2. C.', 'Điều\u00a02. D.', 'điều 3: E.']);
  });

  it('articles without numbers and heads of annexes are parted by empty lines', () => {
    const text = 'Ban hành:\n1. A\n \t\nCó hiệu lực.\n\n\n';
    expect(saved({ articles: text, annexCaptions: text })).toMatchObject({
      articles: ['Ban hành:\n1. A', 'Có hiệu lực.'],
      annexCaptions: ['Ban hành:\n1. A', 'Có hiệu lực.'],
    });
  });
});
