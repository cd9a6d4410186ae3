import { describe, expect, it } from 'vitest';
import { comparisonSearch } from '#features/analytics/search.ts';
import { boardSearch } from '#features/rollups/search.ts';
import { signInSearch } from '#features/sign-in/search.ts';
import { parseSearch, stringifySearch } from './search-params.ts';

const A = '01a1f7c0-6380-70ce-9cdc-1724b56822f3';
const B = '01a1f7c0-6381-7373-835e-48f522e7bd78';

describe('addresses', () => {
  it('a comparison comes back from its address as it was chosen', () => {
    const chosen = { 'don-vi': [A, B], 'chi-tieu': [B], ky: A, xem: 'bieu-do' as const, theo: B };
    expect(comparisonSearch(parseSearch(stringifySearch(chosen)))).toEqual(chosen);
  });
  it('what is not chosen is not in the address', () => {
    expect(stringifySearch({ 'don-vi': [], ky: undefined, xem: 'bang' })).toBe('?xem=bang');
  });
  it('what is no id never reaches a query', () => {
    expect(boardSearch({ ky: "' or 1=1", loc: 'chua-dat', cua: A })).toEqual({ loc: 'chua-dat', cua: A });
    expect(comparisonSearch({ 'don-vi': `${A},x,${A}` })).toEqual({ 'don-vi': [A], 'chi-tieu': [], xem: 'bang' });
  });
  it.each(['https://example.com', '//example.com', '/\\example.com', 'bao-cao'])(
    'signing in never leads to “%s”',
    (tiep) => {
      expect(signInSearch({ tiep })).toEqual({});
    },
  );
  it('signing in leads back to where one was', () => {
    expect(signInSearch({ tiep: `/bao-cao/${A}` })).toEqual({ tiep: `/bao-cao/${A}` });
  });
});
