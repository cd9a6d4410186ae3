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
}

export type ViewerRight = FrameQuery['viewer']['rights'][number];

export const FrameContext = createContext<FrameData | null>(null);

export function useFrame(): FrameData {
  const frame = use(FrameContext);
  if (!frame) throw new Error('useFrame outside the frame');
  return frame;
}
