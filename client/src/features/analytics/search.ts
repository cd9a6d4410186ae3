/** A comparison is its address: units, indicators, period, and how it is looked at. */
export interface ComparisonSearch {
  'don-vi': readonly string[];
  'chi-tieu': readonly string[];
  ky?: string;
  xem: 'bang' | 'xep-hang' | 'bieu-do';
  /** The indicator ranked and drawn; the first chosen without it. */
  theo?: string;
}

const ID = /^[0-9a-f-]{8,36}$/;
const MAX_UNITS = 60;
const MAX_INDICATORS = 12;

export function comparisonSearch(search: Record<string, unknown>): ComparisonSearch {
  const { ky, xem, theo } = search;
  return {
    'don-vi': ids(search['don-vi']).slice(0, MAX_UNITS),
    'chi-tieu': ids(search['chi-tieu']).slice(0, MAX_INDICATORS),
    ...(typeof ky === 'string' && ID.test(ky) ? { ky } : {}),
    xem: xem === 'xep-hang' || xem === 'bieu-do' ? xem : 'bang',
    ...(typeof theo === 'string' && ID.test(theo) ? { theo } : {}),
  };
}

function ids(value: unknown): string[] {
  const all = Array.isArray(value) ? value : typeof value === 'string' ? value.split(',') : [];
  return [...new Set(all.filter((one): one is string => typeof one === 'string' && ID.test(one)))];
}
