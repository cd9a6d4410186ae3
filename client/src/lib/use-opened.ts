import { type RefObject, useCallback, useRef, useState } from 'react';

export interface Opened {
  isOpen: boolean;
  open: () => void;
  /** Closes, and puts the focus back on the button that opened it. */
  close: () => void;
  button: RefObject<HTMLButtonElement | null>;
}

/** A form that opens in place of, or below, the button that asks for it. */
export function useOpened(): Opened {
  const [isOpen, setIsOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const open = useCallback(() => setIsOpen(true), []);
  const close = useCallback(() => {
    setIsOpen(false);
    // The button is back once React has drawn the page without the form.
    setTimeout(() => button.current?.focus(), 0);
  }, []);
  return { isOpen, open, close, button };
}
