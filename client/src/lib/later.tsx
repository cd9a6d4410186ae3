import { type ComponentType, lazy, memo, type ReactNode, Suspense } from 'react';

/**
 * A part whose code is fetched when it is first shown; `meanwhile` stands in its place until it has come. It is not
 * rendered again with the same properties.
 */
export function later<P extends object>(load: () => Promise<ComponentType<P>>, meanwhile: ReactNode = null) {
  const Part: ComponentType<P> = lazy(async () => ({ default: await load() }));
  return memo((props: P) => (
    <Suspense fallback={meanwhile}>
      <Part {...props} />
    </Suspense>
  ));
}
