import 'fake-indexeddb/auto';
import { notifications } from '@mantine/notifications';
import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';

/** Tests read Vietnamese, unless they ask for English. */
Object.defineProperty(navigator, 'language', { configurable: true, value: 'vi' });

/** What was told in one test, or one file, is not told in the next: all share one store. */
afterEach(() => {
  cleanup();
  notifications.clean();
});

/** What jsdom lacks and the UI kit asks for; tests that run without a document need none of it. */
if (typeof window !== 'undefined') {
  Object.defineProperty(window, 'matchMedia', {
    writable: true,
    value: (media: string) => ({
      matches: false,
      media,
      onchange: null,
      addListener() {},
      removeListener() {},
      addEventListener() {},
      removeEventListener() {},
      dispatchEvent: () => false,
    }),
  });
  // text areas grow with their text once its font is there
  Object.defineProperty(document, 'fonts', { configurable: true, value: new EventTarget() });
}

class NoResizes implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}
globalThis.ResizeObserver ??= NoResizes;
