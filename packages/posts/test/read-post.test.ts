import { expect, test } from 'vitest';
import { POSTS, type Post, type PostQuestion, postWords, readPost } from '../src/index.ts';

const COMMUNE = { type: 'Xã', name: 'Phong Bình' };
const TOWN = { type: 'Thị xã', name: 'Hương Trà' };

const READ: readonly (readonly [string, Post, typeof COMMUNE?])[] = [
  ['CT', 'CHAIR'],
  ['chủ tịch', 'CHAIR'],
  ['Chủ tịch UBND xã', 'CHAIR'],
  ['Chủ tịch Uỷ ban nhân dân xã Phong Bình', 'CHAIR'],
  ['CT UBND TX Hương Trà', 'CHAIR', TOWN],
  ['Chủ tịch xã', 'CHAIR'],
  ['Chủ tịch Phong Bình', 'CHAIR'],
  ['Phó Bí thư Đảng ủy, Chủ tịch UBND xã', 'CHAIR'],
  ['Chủ tịch UBND xã, Trưởng ban Xây dựng Đảng', 'CHAIR'],
  ['Q. Chủ tịch', 'ACTING_CHAIR'],
  ['Quyền Chủ tịch UBND xã', 'ACTING_CHAIR'],
  ['Q.CT', 'ACTING_CHAIR'],
  ['Chủ tịch (quyền)', 'ACTING_CHAIR'],
  ['PCT', 'VICE_CHAIR'],
  ['P. Chủ tịch', 'VICE_CHAIR'],
  ['P.CT', 'VICE_CHAIR'],
  ['Phó CT', 'VICE_CHAIR'],
  ['Phó Chủ tịch UBND xã', 'VICE_CHAIR'],
  ['Phó Chủ tịch thường trực', 'VICE_CHAIR'],
  ['Phó Chủ tịch phụ trách UBND xã', 'VICE_CHAIR'],
  ['Phó Chủ tịch, Phó Chủ tịch UBND', 'VICE_CHAIR'],
  ['Chánh Văn phòng', 'CHIEF_OF_OFFICE'],
  ['Chánh Văn phòng HĐND và UBND', 'CHIEF_OF_OFFICE'],
  ['CVP', 'CHIEF_OF_OFFICE'],
  ['Phó Chánh Văn phòng', 'DEPUTY_CHIEF_OF_OFFICE'],
  ['Phó Văn phòng', 'DEPUTY_CHIEF_OF_OFFICE'],
  ['PVP', 'DEPUTY_CHIEF_OF_OFFICE'],
  ['TP', 'HEAD_OF_DIVISION'],
  ['TP. Tài chính - Kế hoạch', 'HEAD_OF_DIVISION'],
  ['Trưởng phòng TC-KH', 'HEAD_OF_DIVISION'],
  ['PTP', 'DEPUTY_HEAD_OF_DIVISION'],
  ['Phó phòng', 'DEPUTY_HEAD_OF_DIVISION'],
  ['Phó Trưởng phòng phụ trách', 'DEPUTY_HEAD_OF_DIVISION'],
  ['Trưởng phòng - Đảng ủy viên', 'HEAD_OF_DIVISION'],
  ['Quyền Trưởng phòng', 'ACTING_HEAD_OF_DIVISION'],
  ['Giám đốc Sở Tài chính', 'DIRECTOR'],
  ['PGĐ', 'DEPUTY_DIRECTOR'],
  ['Trưởng ban', 'HEAD_OF_BOARD'],
  ['Phó Chánh Thanh tra', 'DEPUTY_CHIEF_INSPECTOR'],
  ['Chuyên viên', 'SPECIALIST'],
  ['Công chức Văn phòng - Thống kê', 'CIVIL_SERVANT'],
];

const at = <T>(rows: readonly (readonly [string, T, typeof COMMUNE?])[]) =>
  rows.map(([words, found, place = COMMUNE]) => [words, found, place] as const);

test.each(at(READ))('"%s" is read as %s', (words, post, place) => {
  expect(readPost(words, place)).toEqual({ post });
});

const ASKED: readonly (readonly [string, PostQuestion, typeof COMMUNE?])[] = [
  ['', 'NOT_UNDERSTOOD'],
  ['Lãnh đạo', 'NOT_UNDERSTOOD'],
  ['Phó', 'NOT_UNDERSTOOD'],
  ['KT. Chủ tịch', 'NOT_UNDERSTOOD'],
  ['Quyền Phó Chủ tịch', 'NOT_UNDERSTOOD'],
  ['Chủ tịch Hội Phụ nữ', 'NOT_UNDERSTOOD'],
  ['Chủ tịch UBMTTQ', 'NOT_UNDERSTOOD'],
  ['TP Hương Trà', 'NOT_UNDERSTOOD', TOWN],
  ['Chủ tịch HĐND xã', 'COUNCIL'],
  ['Phó Chủ tịch HĐND', 'COUNCIL'],
  ['Chủ tịch HĐND, Chủ tịch UBND', 'COUNCIL'],
  ['Trưởng ban Kinh tế - Xã hội HĐND xã', 'COUNCIL'],
  ['Phó ban Pháp chế Hội đồng nhân dân', 'COUNCIL'],
  ['Bí thư Đảng ủy', 'PARTY'],
  ['PBT', 'PARTY'],
  ['Chánh Văn phòng Đảng ủy', 'PARTY'],
  ['Phó Văn phòng Thị ủy', 'PARTY', TOWN],
  ['Trưởng ban Xây dựng Đảng', 'PARTY'],
  ['Chuyên viên Văn phòng Đảng ủy', 'PARTY'],
  ['Chủ tịch UBND huyện', 'OTHER_UNIT'],
  ['Chủ tịch UBND xã Hương Vân', 'OTHER_UNIT'],
  ['Phó Chủ tịch kiêm Trưởng phòng', 'SEVERAL'],
  ['Phó Chủ tịch, Chánh Văn phòng', 'SEVERAL'],
];

test.each(at(ASKED))('"%s" is asked: %s', (words, question, place) => {
  expect(readPost(words, place)).toEqual({ question });
});

test('what each post is called is read as that post, and no two are called the same', () => {
  for (const post of POSTS) {
    for (const words of Object.values(postWords[post])) expect(readPost(words, COMMUNE)).toEqual({ post });
  }
  expect(new Set(POSTS.map((post) => postWords[post].en)).size).toBe(POSTS.length);
});
