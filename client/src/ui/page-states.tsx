import { IconMapQuestion } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { texts } from '#lib/texts/index.ts';
import type { PageResult } from '#lib/use-page.ts';
import { EmptyState, PageSkeleton, RefusedState } from './states.tsx';

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

interface RecordStatesProps<D, R> {
  page: PageResult<D>;
  record: (data: D) => R | null;
  icon?: ReactNode;
  /** What is said where there is none that the viewer may see. */
  missing?: string;
  /** The way from there to what can be seen. */
  back?: ReactNode;
  children: (record: R, data: D) => ReactNode;
}

/** A page about one record, which may not be there. */
export function RecordStates<D, R>(props: RecordStatesProps<D, R>) {
  const { page, record, icon = <IconMapQuestion size={28} />, missing = texts.refused.missing, back, children } = props;
  return (
    <PageStates page={page}>
      {(data) => {
        const found = record(data);
        if (found !== null) return children(found, data);
        return (
          <EmptyState icon={icon} title={texts.refused.missingTitle} actions={back}>
            {missing}
          </EmptyState>
        );
      }}
    </PageStates>
  );
}
