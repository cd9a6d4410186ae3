import { createContext, use } from 'react';

/** What every page may know without asking: who acts, where, and which day the product's clock shows. */
export interface FrameData {
  login: string;
  unit: { id: string; name: string; type: string; level: 'PROVINCE' | 'DISTRICT' | 'COMMUNE' };
  departmentId: string | null;
  today: string;
  /** Whether the office acted in sees how records came to be. */
  mayReadHistory: boolean;
}

export const FrameContext = createContext<FrameData | null>(null);

export function useFrame(): FrameData {
  const frame = use(FrameContext);
  if (!frame) throw new Error('useFrame outside the frame');
  return frame;
}
