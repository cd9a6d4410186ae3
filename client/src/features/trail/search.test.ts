import { expect, it } from 'vitest';
import { trailSearch } from './search.ts';

const ID = '01890000-0000-7000-8000-000000000001';

it('the address of the trail keeps what can be searched by', () => {
  const whole = { nguoi: ID, viec: 'returnReport', loai: 'Report', tu: '2023-01-01', den: '2023-01-31' };
  expect(trailSearch(whole)).toEqual(whole);
  expect(trailSearch({ nguoi: 'x', viec: 'a b', loai: '', tu: '1/1/2023', den: 'nay' })).toEqual({});
});
