import { phasedBy, type Target as TargetReading } from '@dich/measure';
import type { Target } from './target.entity.ts';

/** What an entry is judged by: its words as read, with the phases that were typed beside them. */
export const readingWithPhases = ({ reading, phases }: Pick<Target, 'reading' | 'phases'>): TargetReading | null =>
  reading && phasedBy(reading, phases);
