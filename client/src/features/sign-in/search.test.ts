import { describe, expect, it } from 'vitest';
import { signInSearch } from './search.ts';

describe('the address of the sign-in page', () => {
  it('leads on to paths of this site alone', () => {
    expect(signInSearch({ tiep: '/bao-cao?nam=2022' })).toEqual({ tiep: '/bao-cao?nam=2022' });
    for (const tiep of ['https://khac.example', '//khac.example', '/\\khac.example', 'javascript:alert(1)']) {
      expect({ tiep, read: signInSearch({ tiep }) }).toEqual({ tiep, read: {} });
    }
  });

  it('tells the refusals of single sign-on that have words, and no others', () => {
    expect(signInSearch({ loi: 'NO_OFFICE' })).toEqual({ loi: 'NO_OFFICE' });
    expect(signInSearch({ loi: '<b>khác</b>' })).toEqual({});
  });

  it('asks for the second factor after the single sign-on', () => {
    expect(signInSearch({ buoc: 'XAC_THUC' })).toEqual({ buoc: 'XAC_THUC' });
    expect(signInSearch({ buoc: 'khác' })).toEqual({});
  });

  it('fills in a name that can be one', () => {
    expect(signInSearch({ moi: 'an.nguyen' })).toEqual({ moi: 'an.nguyen' });
    expect(signInSearch({ moi: 'Không phải tên' })).toEqual({});
  });
});
