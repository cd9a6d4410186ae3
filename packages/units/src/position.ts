/**
 * A unit's place in the tree as one integer, bit-packed depth first: 8 bits province, 10 bits district, 12 bits
 * commune. The subtree of a unit is a range of positions, so a scope is two integers. Position 0 is the whole
 * country. A commune of the two-level tree has the district bits 0; districts are numbered from 1, so it never falls
 * into a district's range.
 */
export const COUNTRY = 0;

export const MAX_PROVINCE = 2 ** 8 - 1;
export const MAX_DISTRICT = 2 ** 10 - 1;
export const MAX_COMMUNE = 2 ** 12 - 1;

const PROVINCE_SHIFT = 22;
const DISTRICT_SHIFT = 12;

/** Numbers of a unit on its way down; 0 where it has none. */
export interface PositionParts {
  /** 1..255; also the key that every tenant's row begins with. */
  province: number;
  /** 1..1023, or 0 for a province and for a commune directly under one. */
  district: number;
  /** 1..4095, or 0 for a province or district. */
  commune: number;
}

/** Throws a RangeError where a number does not fit its bits, or a lower one stands without a province. */
export const packPosition = ({ province, district, commune }: PositionParts): number => {
  const fits = (value: number, max: number) => Number.isInteger(value) && value >= 0 && value <= max;
  if (!fits(province, MAX_PROVINCE) || !fits(district, MAX_DISTRICT) || !fits(commune, MAX_COMMUNE))
    throw new RangeError(`no position for province ${province}, district ${district}, commune ${commune}`);
  if (province === 0 && (district !== 0 || commune !== 0)) throw new RangeError('a position needs a province');
  return (province << PROVINCE_SHIFT) | (district << DISTRICT_SHIFT) | commune;
};

export const unpackPosition = (position: number): PositionParts => ({
  province: position >>> PROVINCE_SHIFT,
  district: (position >>> DISTRICT_SHIFT) & MAX_DISTRICT,
  commune: position & MAX_COMMUNE,
});

/** The positions of a unit and everything below it, both ends inclusive. */
export const positionRange = (position: number): { lo: number; hi: number } => {
  const { province, district, commune } = unpackPosition(position);
  if (commune !== 0) return { lo: position, hi: position };
  if (district !== 0) return { lo: position, hi: position | MAX_COMMUNE };
  if (province !== 0) return { lo: position, hi: position | (2 ** PROVINCE_SHIFT - 1) };
  return { lo: COUNTRY, hi: 2 ** 30 - 1 };
};

/** The positions above, from the province down, without the unit's own and without the country. */
export const ancestorPositions = (position: number): number[] => {
  const { province, district, commune } = unpackPosition(position);
  const above: number[] = [];
  if (district !== 0 || commune !== 0) above.push(packPosition({ province, district: 0, commune: 0 }));
  if (district !== 0 && commune !== 0) above.push(packPosition({ province, district, commune: 0 }));
  return above;
};
