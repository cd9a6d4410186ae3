import { expect, test } from 'vitest';
import { type BlockReason, POSTS, type Post, type SignedKind, signingBlock } from '../src/index.ts';

const UBND = 'TM. ỦY BAN NHÂN DÂN';

/** Post, kind of document, issuer, authority, title, reason: article 13 and Phụ lục I, mục II.7.b of Nghị định 30/2020. */
const TABLE: readonly (readonly [Post | null, SignedKind, string | null, string | null, string | null, BlockReason])[] =
  [
    // khoản 2: the head signs on behalf of the collective; TM. before the organ
    ['CHAIR', 'DECISION', null, UBND, 'CHỦ TỊCH', 'COLLECTIVE'],
    ['CHAIR', 'PLAN', 'ỦY BAN NHÂN DÂN XÃ', UBND, 'CHỦ TỊCH', 'COLLECTIVE'],
    ['CHAIR', 'OFFICIAL_LETTER', 'UBND XÃ PHONG BÌNH', UBND, 'CHỦ TỊCH', 'COLLECTIVE'],
    // được giao quyền cấp trưởng: Q. before the post
    ['ACTING_CHAIR', 'DECISION', null, UBND, 'Q. CHỦ TỊCH', 'COLLECTIVE'],
    // a deputy on behalf of the collective, for the head: KT. before the head's post
    ['VICE_CHAIR', 'DECISION', null, UBND, 'KT. CHỦ TỊCH, PHÓ CHỦ TỊCH', 'COLLECTIVE'],
    ['VICE_CHAIR', 'PLAN', 'Uỷ ban nhân dân thị xã', UBND, 'KT. CHỦ TỊCH, PHÓ CHỦ TỊCH', 'COLLECTIVE'],
    // khoản 1: what the chairperson issues in the own authority
    ['CHAIR', 'DECISION', 'CHỦ TỊCH ỦY BAN NHÂN DÂN THỊ XÃ', null, 'CHỦ TỊCH', 'OF_CHAIR'],
    ['VICE_CHAIR', 'DECISION', 'CHỦ TỊCH UBND THỊ XÃ', null, 'KT. CHỦ TỊCH, PHÓ CHỦ TỊCH', 'OF_CHAIR'],
    // khoản 4: thừa lệnh, some kinds of documents; a deputy to whom it was handed signs for the head of the part
    ['CHIEF_OF_OFFICE', 'OFFICIAL_LETTER', null, null, 'TL. CHỦ TỊCH, CHÁNH VĂN PHÒNG', 'BY_ORDER'],
    ['ACTING_DIRECTOR', 'OFFICIAL_LETTER', null, null, 'TL. CHỦ TỊCH, Q. GIÁM ĐỐC', 'BY_ORDER'],
    [
      'DEPUTY_HEAD_OF_DIVISION',
      'OFFICIAL_LETTER',
      null,
      null,
      'TL. CHỦ TỊCH, KT. TRƯỞNG PHÒNG, PHÓ TRƯỞNG PHÒNG',
      'BY_ORDER',
    ],
    // khoản 3: thừa ủy quyền needs a written mandate, which nobody can read off a post
    ['CHIEF_OF_OFFICE', 'DECISION', null, null, null, 'NEEDS_MANDATE'],
    ['HEAD_OF_DIVISION', 'PLAN', null, null, null, 'NEEDS_MANDATE'],
    // the council is no organ of these posts
    ['CHAIR', 'RESOLUTION', null, null, null, 'COUNCIL'],
    ['CHAIR', 'DECISION', 'HỘI ĐỒNG NHÂN DÂN XÃ', null, null, 'COUNCIL'],
    ['CHAIR', 'PLAN', 'BAN CHỈ ĐẠO ISO', null, null, 'OTHER_ISSUER'],
    ['SPECIALIST', 'PLAN', null, null, null, 'NOT_LEADING'],
    [null, 'PLAN', null, null, null, 'NO_POST'],
  ];

test.each(TABLE)('%s, %s of %s: %s / %s', (post, kind, issuer, authority, title, reason) => {
  const block = title === null ? null : { authority, title };
  expect(signingBlock({ post, kind, issuer, isSubstitute: false })).toEqual({ block, reason });
});

test('an office that was handed over gives no block, whichever post is stated and whatever is signed', () => {
  for (const post of [...POSTS, null]) {
    for (const kind of ['DECISION', 'RESOLUTION', 'PLAN', 'OFFICIAL_LETTER'] as const) {
      expect(signingBlock({ post, kind, issuer: null, isSubstitute: true })).toEqual({
        ...{ block: null, reason: 'SUBSTITUTE' },
      });
    }
  }
});

test('only who heads the committee or stands in for that post signs on its behalf', () => {
  const signing = POSTS.filter(
    (post) => signingBlock({ post, kind: 'PLAN', issuer: null, isSubstitute: false }).block !== null,
  );
  expect(signing).toEqual(['CHAIR', 'ACTING_CHAIR', 'VICE_CHAIR']);
});
