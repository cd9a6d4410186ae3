/** How much is loaded: provinces with all their units, and years up to the one asked about. */
export interface Size {
  provinces: number;
  years: number;
}

export const nameOfSize = ({ provinces, years }: Size): string => `${provinces} × ${years}`;
