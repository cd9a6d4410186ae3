/** The board's address: which unit and period, which rows, and whose "why" stands open. */
export interface BoardSearch {
  'don-vi'?: string;
  ky?: string;
  loc?: 'chua-dat' | 'thieu-so-lieu';
  'chi-tieu'?: string;
  /** The unit whose part of that indicator is looked into; the board's own without it. */
  cua?: string;
}

const ID = /^[0-9a-f-]{8,36}$/;

export function boardSearch(search: Record<string, unknown>): BoardSearch {
  const id = (name: 'don-vi' | 'ky' | 'chi-tieu' | 'cua') => {
    const value = search[name];
    return typeof value === 'string' && ID.test(value) ? { [name]: value } : {};
  };
  const loc = search.loc === 'chua-dat' || search.loc === 'thieu-so-lieu' ? { loc: search.loc } : {};
  return { ...id('don-vi'), ...id('ky'), ...loc, ...id('chi-tieu'), ...id('cua') } as BoardSearch;
}
