import { expect, it } from 'vitest';
import { accountsSearch } from './search.ts';

const ID = '01890000-0000-7000-8000-000000000001';

it('the address of the accounts keeps what can be searched by', () => {
  expect(accountsSearch({ tim: 'An', 'don-vi': ID, 'trang-thai': 'khoa' })).toEqual({
    tim: 'An',
    'don-vi': ID,
    'trang-thai': 'khoa',
  });
  expect(accountsSearch({ tim: '', 'don-vi': 'x', 'trang-thai': 'khác' })).toEqual({});
});
