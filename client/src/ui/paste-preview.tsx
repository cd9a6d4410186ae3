import { Button, Checkbox, SegmentedControl } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { PastedBlock } from '#lib/grid-keys.ts';
import { type PastedCell, type PasteGrid, planPaste } from '#lib/paste-plan.ts';
import { texts } from '#lib/texts/index.ts';
import classes from './paste-preview.module.css';

interface Props {
  block: PastedBlock;
  grid: PasteGrid;
  inWords: (text: string) => string;
  onTake: (cells: readonly PastedCell[]) => void;
  onClose: () => void;
}

/** What the fields are before and after; a block with names in front is matched by them, unless asked otherwise. */
export function PastePreview({ block, grid, inWords, onTake, onClose }: Props) {
  const paste = planPaste(block.cells, block.from, grid);
  const [way, setWay] = useState<'name' | 'position'>('name');
  const [empties, setEmpties] = useState(false);
  const panel = useRef<HTMLElement>(null);
  useEffect(() => panel.current?.focus(), []);
  const plan = (way === 'name' ? paste.byName : null) ?? paste.byPosition;
  const cells = empties ? [...plan.changes, ...plan.blanks] : plan.changes;
  const shown = (text: string) => inWords(text) || texts.paste.empty;
  return (
    <section
      ref={panel}
      tabIndex={-1}
      className={classes.panel}
      aria-label={texts.paste.title}
      onKeyDown={(event) => (event.key === 'Escape' ? onClose() : undefined)}
    >
      <b>{texts.paste.title}</b>
      {paste.byName ? (
        <SegmentedControl
          size="xs"
          aria-label={texts.paste.how}
          value={way}
          onChange={(value) => setWay(value === 'name' ? 'name' : 'position')}
          data={[
            { value: 'name', label: texts.paste.byName },
            { value: 'position', label: texts.paste.byPosition },
          ]}
        />
      ) : null}
      <ul className={classes.changes}>
        {cells.map(({ key, name, before, after }) => (
          <li key={key}>
            {name}: <s>{shown(before)}</s> → <b>{shown(after)}</b>
          </li>
        ))}
      </ul>
      {cells.length === 0 ? <p>{texts.paste.nothing}</p> : null}
      {plan.blanks.length > 0 ? (
        <Checkbox
          size="xs"
          checked={empties}
          onChange={(event) => setEmpties(event.currentTarget.checked)}
          label={texts.paste.blanks(plan.blanks.length)}
        />
      ) : null}
      {plan.left.length > 0 ? <p className={classes.left}>{texts.paste.left(plan.left.join('; '))}</p> : null}
      <div className={classes.actions}>
        <Button size="compact-sm" disabled={cells.length === 0} onClick={() => onTake(cells)}>
          {texts.paste.take(cells.length)}
        </Button>
        <Button size="compact-sm" variant="default" onClick={onClose}>
          {texts.paste.cancel}
        </Button>
      </div>
    </section>
  );
}
