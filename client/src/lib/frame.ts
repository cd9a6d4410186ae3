import { createContext, use } from 'react';
import type { FrameQuery } from '#gql/app/graphql.ts';

/** What every page may know without asking: who acts, where, and which day the product's clock shows. */
export interface FrameData {
  login: string;
  unit: { id: string; name: string; type: string; level: 'PROVINCE' | 'DISTRICT' | 'COMMUNE' };
  departmentId: string | null;
  today: string;
  /** What the office acted in may that not every office may. */
  rights: readonly ViewerRight[];
  /** An administrator who has to sign in with a second factor before anything is administered. */
  lacksSecondFactor: boolean;
  /** The unit acted for has ended; null: it is there. */
  ended: { readonly lastDay: string } | null;
}

/** The day that pages begin with: the product's, or the last of a unit that has ended. */
export const workDay = ({ today, ended }: Pick<FrameData, 'today' | 'ended'>): string => ended?.lastDay ?? today;

export type ViewerRight = FrameQuery['viewer']['rights'][number];

/** Of a year its last day; of one that runs or is to come, today. */
export const lastDayOf = (year: number, today: string): string => (`${year}-12-31` < today ? `${year}-12-31` : today);

export const FrameContext = createContext<FrameData | null>(null);

export function useFrame(): FrameData {
  const frame = use(FrameContext);
  if (!frame) throw new Error('useFrame outside the frame');
  return frame;
}
