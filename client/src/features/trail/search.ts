export interface TrailSearch {
  /** Identity of the account that acted. */
  nguoi?: string;
  /** The verb, as the mutation is named. */
  viec?: string;
  /** The kind of record, as its type is named. */
  loai?: string;
  /** First and last day, YYYY-MM-DD. */
  tu?: string;
  den?: string;
}

const isId = (value: unknown): value is string => typeof value === 'string' && /^[0-9a-f-]{36}$/.test(value);
const isName = (value: unknown): value is string => typeof value === 'string' && /^[A-Za-z]{1,64}$/.test(value);
const isDay = (value: unknown): value is string => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);

export function trailSearch({ nguoi, viec, loai, tu, den }: Record<string, unknown>): TrailSearch {
  return {
    ...(isId(nguoi) ? { nguoi } : {}),
    ...(isName(viec) ? { viec } : {}),
    ...(isName(loai) ? { loai } : {}),
    ...(isDay(tu) ? { tu } : {}),
    ...(isDay(den) ? { den } : {}),
  };
}
