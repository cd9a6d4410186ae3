export interface AccountsSearch {
  /** Part of the name, or of the name to sign in with. */
  tim?: string;
  /** Identity of the unit that keeps the accounts. */
  'don-vi'?: string;
  /** Open ones or closed ones; both without it. */
  'trang-thai'?: 'mo' | 'khoa';
}

const isId = (value: unknown): value is string => typeof value === 'string' && /^[0-9a-f-]{36}$/.test(value);

export function accountsSearch(search: Record<string, unknown>): AccountsSearch {
  const { tim, 'don-vi': unit, 'trang-thai': state } = search;
  return {
    ...(typeof tim === 'string' && tim !== '' ? { tim } : {}),
    ...(isId(unit) ? { 'don-vi': unit } : {}),
    ...(state === 'mo' || state === 'khoa' ? { 'trang-thai': state } : {}),
  };
}
