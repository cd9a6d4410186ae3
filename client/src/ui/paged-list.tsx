import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { DocumentInput } from 'urql';
import { texts } from '#lib/texts/index.ts';
import { usePage } from '#lib/use-page.ts';
import { PageStates } from './page-states.tsx';
import classes from './paged-list.module.css';

interface Props<D, V> {
  query: DocumentInput<D, V & { after: string | null }>;
  variables: V;
  pageInfo: (data: D) => { readonly hasNextPage: boolean; readonly endCursor: string | null };
  children: (data: D, isFirst: boolean) => ReactNode;
}

/** A list page after page, the further ones when they are asked for. */
export function PagedList<D, V extends object>(props: Props<D, V>) {
  const [cursors, setCursors] = useState<readonly (string | null)[]>([null]);
  const more = (next: string) => setCursors([...cursors, next]);
  return (
    <div className={classes.pages}>
      {cursors.map((after) => (
        <OnePage key={after ?? ''} {...props} after={after} onMore={after === cursors.at(-1) ? more : null} />
      ))}
    </div>
  );
}

interface OnePageProps<D, V> extends Props<D, V> {
  after: string | null;
  /** Null: what follows is shown already. */
  onMore: ((cursor: string) => void) | null;
}

function OnePage<D, V extends object>({ query, variables, pageInfo, children, after, onMore }: OnePageProps<D, V>) {
  const page = usePage(query, { ...variables, after });
  return (
    <PageStates page={page}>
      {(data) => {
        const { hasNextPage, endCursor } = pageInfo(data);
        return (
          <>
            {children(data, after === null)}
            {hasNextPage && endCursor && onMore ? (
              <Button variant="default" className={classes.more} onClick={() => onMore(endCursor)}>
                {texts.more}
              </Button>
            ) : null}
          </>
        );
      }}
    </PageStates>
  );
}
