import type { ReactNode } from 'react';
import type { PageResult } from '#lib/use-page.ts';
import { PageSkeleton, RefusedState } from './states.tsx';

interface PageStatesProps<D> {
  page: PageResult<D>;
  skeleton?: ReactNode;
  children: (data: D) => ReactNode;
}

/** Waiting and refused are the same on every page; empty and ready are the page's own. */
export function PageStates<D>({ page, skeleton = <PageSkeleton />, children }: PageStatesProps<D>) {
  if (page.state === 'waiting') return skeleton;
  if (page.state === 'refused') return <RefusedState error={page.error} onRetry={page.retry} />;
  return children(page.data);
}
