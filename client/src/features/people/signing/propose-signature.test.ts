import { describe, expect, it } from 'vitest';
import { NOBODY, proposeSignature, type Signer, usualSigner } from './propose-signature.ts';

const CHAIR: Signer = { id: 'c', fullName: 'Hoàng Hữu Lộc', post: 'CHAIR', substitutes: false, actedIn: false };
const DEPUTY: Signer = { ...CHAIR, id: 'd', fullName: 'Mai Văn Lộc', post: 'VICE_CHAIR' };
const DECISION = { kind: 'DECISION', issuer: null } as const;

describe('whom a form begins with', () => {
  it('is who acts, else the only one who leads, else nobody; nobody either where the draft says who', () => {
    expect(usualSigner([CHAIR, { ...DEPUTY, actedIn: true }], DECISION)).toBe('d');
    expect(usualSigner([CHAIR], DECISION)).toBe('c');
    expect(usualSigner([CHAIR, DEPUTY], DECISION)).toBe(NOBODY);
    expect(usualSigner([], DECISION)).toBe(NOBODY);
    expect(usualSigner([CHAIR], { ...DECISION, drafted: { signer: 'Trần Văn Huy' } })).toBe(NOBODY);
  });
});

describe('what is offered', () => {
  const offered = (signer: Signer, isChosen = false, sign: object = {}) =>
    proposeSignature(signer, { ...DECISION, ...sign }, isChosen).offered.words;

  it('is the whole block of a post', () => {
    expect(offered(DEPUTY)).toEqual({
      ...{ authority: 'TM. ỦY BAN NHÂN DÂN', title: 'KT. CHỦ TỊCH, PHÓ CHỦ TỊCH', signer: 'Mai Văn Lộc' },
    });
  });

  it('is nothing where nothing follows of the post: as if nobody had been proposed', () => {
    const nothing = { authority: '', title: '', signer: '' };
    expect(offered({ ...CHAIR, post: null })).toEqual(nothing);
    expect(offered({ ...CHAIR, substitutes: true })).toEqual(nothing);
    expect(offered(CHAIR, false, { kind: 'RESOLUTION' })).toEqual(nothing);
  });

  it('is the name alone, under what was drafted, of one who was chosen without a post', () => {
    const drafted = { authority: 'TM. ỦY BAN NHÂN DÂN' };
    expect(offered({ ...CHAIR, post: null }, true, { drafted })).toEqual({
      ...{ ...drafted, title: '', signer: 'Hoàng Hữu Lộc' },
    });
  });
});
