import { describe, expect, it } from 'vitest';
import { keepsRules, rulesOf } from './password-rules.ts';

const broken = (password: string, login: string | null = null) =>
  rulesOf(password, login)
    .filter(({ holds }) => !holds)
    .map(({ id }) => id);

describe('rules of a new password, as one types', () => {
  it('nothing typed keeps none of them', () => {
    expect(broken('', 'th.huongtra')).toEqual(['length', 'different', 'login']);
  });

  it('eleven characters are too few, twelve are enough', () => {
    expect(broken('sông Hương1')).toEqual(['length']);
    expect(broken('sông Hương12')).toEqual([]);
  });

  it('a letter with its marks is one character, however it was typed', () => {
    expect(broken('ềềềềềềabcdef'.normalize('NFD'))).toEqual([]);
    expect(broken('ềềềềềabcdef'.normalize('NFD'))).toEqual(['length']);
  });

  it('the same few characters again and again are refused, in whatever case', () => {
    expect(broken('abcdABCDabcd')).toEqual(['different']);
    expect(broken('abcdeABCDEab')).toEqual([]);
  });

  it('the name signed in with is not in it', () => {
    expect(broken('Th.HuongTra2023', 'th.huongtra')).toEqual(['login']);
    expect(keepsRules('sông Hương chảy mãi', 'th.huongtra')).toBe(true);
  });

  it('says how far one is', () => {
    expect(rulesOf('sông Hương', null)[0]?.text).toBe('Ít nhất 12 ký tự (đang có 10)');
  });
});
