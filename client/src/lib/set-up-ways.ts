import type { LinkProps } from '@tanstack/react-router';
import { createContext, use } from 'react';

/** Every room's ways to what a unit needs, for home, which knows none by itself. */
export const SetUpWaysContext = createContext<Readonly<Record<string, LinkProps>>>({});

export const useSetUpWays = (): Readonly<Record<string, LinkProps>> => use(SetUpWaysContext);
