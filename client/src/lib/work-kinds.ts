import { createContext, use } from 'react';
import type { WorkKind } from './room.ts';

/** Every room's kinds of work, for home, which knows none by itself. */
export const WorkKindsContext = createContext<Readonly<Record<string, WorkKind>>>({});

export const useWorkKinds = (): Readonly<Record<string, WorkKind>> => use(WorkKindsContext);
