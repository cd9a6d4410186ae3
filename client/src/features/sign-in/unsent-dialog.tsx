import { Button, Modal } from '@mantine/core';
import { KEPT_DAYS } from '#lib/draft-storage.ts';
import classes from './office-menu.module.css';
import { texts } from './texts/index.ts';

interface Props {
  /** How many cells wait on this machine. */
  count: number;
  onStay: () => void;
  onLeave: (what: 'keep' | 'discard') => void;
}

/** Who signs out with something typed that the server has not taken says what becomes of it. */
export function UnsentDialog({ count, onStay, onLeave }: Props) {
  return (
    <Modal opened onClose={onStay} title={texts.unsent.title} centered>
      <p className={classes.unsent}>{texts.unsent.text(count)}</p>
      <p className={classes.unsent}>{texts.unsent.kept(KEPT_DAYS)}</p>
      <div className={classes.choices}>
        <Button onClick={onStay} data-autofocus>
          {texts.unsent.stay}
        </Button>
        <Button variant="default" onClick={() => onLeave('keep')}>
          {texts.unsent.keep}
        </Button>
        <Button variant="default" color="red" onClick={() => onLeave('discard')}>
          {texts.unsent.discard}
        </Button>
      </div>
    </Modal>
  );
}
