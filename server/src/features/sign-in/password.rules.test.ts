import { describe, expect, test } from 'vitest';
import { sayIn } from '#kernel/messages.ts';
import { problemsOfPassword } from './password.rules.ts';

const AN = { login: 'nguyen.an', fullName: 'Nguyễn Văn An', namesUnit: false };
const judged = (password: string, whose = AN) => problemsOfPassword(['password'], password, whose);

describe('a new password is refused', () => {
  test.each([
    ['with eleven characters', 'sông Hương'.slice(0, 11), /ít nhất 12 ký tự/],
    ['with eleven characters that decompose into more', 'ếếếếộộộựựựạ'.normalize('NFD'), /ít nhất 12 ký tự/],
    ['beyond 256 characters', 'mưa '.repeat(65), /tối đa 256/],
    ['that holds the login', 'xin chao NGUYEN.AN nhé', /tên đăng nhập/],
    ['of a few characters again and again', '121212121212', /lặp lại/],
    ['that leaked often', '1qaz2wsx3edc', /quá phổ biến/],
    ['that leaked often, in capitals', 'QWERTY123456', /quá phổ biến/],
    ['that is the word for it with numbers', 'Mật khẩu 2023!@#', /quá phổ biến/],
    ['that is a telephone number', '090 512 34 56 78', /chỉ có chữ số/],
    ['that is one’s own name and a year', 'NguyenVanAn@1985', /họ tên của bạn/],
    ['that is one’s own name in another order', 'an nguyễn văn 123', /họ tên của bạn/],
    ['that names the product', 'dich-dich-20232024', /quá phổ biến/],
  ])('%s', (_name, password, reason) => {
    const said = judged(password).map(({ message, ...rest }) => ({ ...rest, words: sayIn(message, 'vi') }));
    expect(said).toEqual([{ code: 'INVALID', path: ['password'], words: expect.stringMatching(reason) as string }]);
  });
});

test('a name of a unit with digits around it is refused', () => {
  const [problem] = judged('Huongtra@2025', { ...AN, namesUnit: true });
  expect(problem && sayIn(problem.message, 'vi')).toMatch(/tên một đơn vị hành chính/);
});

test.each([
  ['a sentence', 'sông Hương chảy mãi'],
  ['of twelve characters', 'chợ Đông Ba 9'],
  ['that holds one’s name among other words', 'An đi chợ Đông Ba'],
  ['made by a password manager', 'kT7#vQ2m!xZ9'],
  ['of signs alone', '#@!%&*(){}[]?'],
  ['in other letters than a to z', 'хорошая погода'],
  ['of 256 characters', `${'mưa xuân bay nhẹ '.repeat(15)}x`],
])('a password is taken: %s', (_name, password) => {
  expect(judged(password)).toEqual([]);
});
