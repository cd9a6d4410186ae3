/** The board's address: which unit and period, which rows, and whose "why" stands open. */
export interface BoardSearch {
  'don-vi'?: string;
  ky?: string;
  loc?: 'chua-dat' | 'thieu-so-lieu';
  /** In the order of the plan; what is red first without it. */
  'thu-tu'?: 'ke-hoach';
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
  const order = search['thu-tu'] === 'ke-hoach' ? { 'thu-tu': 'ke-hoach' } : {};
  return { ...id('don-vi'), ...id('ky'), ...loc, ...order, ...id('chi-tieu'), ...id('cua') } as BoardSearch;
}
