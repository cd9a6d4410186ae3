import { useHotkeys } from '@mantine/hooks';
import { IconPencilExclamation } from '@tabler/icons-react';
import type { RefObject } from 'react';
import { nextToMend } from './mending.ts';
import classes from './report-form.module.css';
import { texts } from './texts/index.ts';

interface Props {
  /** Keys of the cells to mend, in the order of the form. */
  keys: readonly string[];
  form: RefObject<HTMLElement | null>;
}

/** How many cells wait to be mended; a click or F8 leads to the next of them. */
export function MendButton({ keys, form }: Props) {
  const jump = () => {
    const fields = form.current ? [...form.current.querySelectorAll<HTMLElement>('[data-key]')] : [];
    const order = fields.flatMap(({ dataset }) => dataset.key ?? []);
    const inWork = document.activeElement instanceof HTMLElement ? (document.activeElement.dataset.key ?? null) : null;
    const next = nextToMend(keys, order, inWork);
    const field = fields.find(({ dataset }) => dataset.key === next);
    field?.scrollIntoView({ block: 'center' });
    field?.focus({ preventScroll: true });
  };
  useHotkeys([['F8', jump]], []);
  return (
    <span role="status">
      {keys.length > 0 ? (
        <button type="button" className={classes.mend} aria-keyshortcuts="F8" onClick={jump}>
          <IconPencilExclamation size={17} stroke={1.8} aria-hidden />
          {texts.toMend(keys.length)} <kbd aria-hidden>{texts.mendKey}</kbd>
        </button>
      ) : null}
    </span>
  );
}
