/** Who begins, on which day, and with whom. */
export interface Beginning {
  title: string;
  /** The unit's code on the day. */
  code: string;
  day: string;
  name: string;
  year: string;
  /** How many units it gives quotas to. */
  below: number;
  commune: { name: string; type: string };
}

export const BEGINNINGS: readonly Beginning[] = [
  {
    title: 'a district of sixteen communes, in January 2023',
    ...{ code: '476', day: '2023-01-10', name: 'Huyện Phong Điền', year: '2023', below: 16 },
    commune: { name: 'Phong Bình', type: 'Xã' },
  },
  {
    title: 'a province of two tiers with forty communes, in January 2026',
    ...{ code: '46', day: '2026-01-10', name: 'Thành phố Huế', year: '2026', below: 40 },
    commune: { name: 'Hương Trà', type: 'Phường' },
  },
];

/** Of everybody: a sentence that is on no list. */
export const PASSPHRASE = 'Sông Hương chảy qua bảy quận';
