import { describe, expect, it } from 'vitest';
import { accountsSearch, signInSearch, trailSearch } from './search.ts';

const ID = '01890000-0000-7000-8000-000000000001';

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

  it('fills in a name that can be one', () => {
    expect(signInSearch({ moi: 'an.nguyen' })).toEqual({ moi: 'an.nguyen' });
    expect(signInSearch({ moi: 'Không phải tên' })).toEqual({});
  });
});

it('the address of the accounts keeps what can be searched by', () => {
  expect(accountsSearch({ tim: 'An', 'don-vi': ID, 'trang-thai': 'khoa' })).toEqual({
    tim: 'An',
    'don-vi': ID,
    'trang-thai': 'khoa',
  });
  expect(accountsSearch({ tim: '', 'don-vi': 'x', 'trang-thai': 'khác' })).toEqual({});
});

it('the address of the trail keeps what can be searched by', () => {
  const whole = { nguoi: ID, viec: 'returnReport', loai: 'Report', tu: '2023-01-01', den: '2023-01-31' };
  expect(trailSearch(whole)).toEqual(whole);
  expect(trailSearch({ nguoi: 'x', viec: 'a b', loai: '', tu: '1/1/2023', den: 'nay' })).toEqual({});
});
