import { IconCheck, IconCloudOff, IconCloudUp } from '@tabler/icons-react';
import { type Cell, isUnsaved } from '#lib/cell-drafts.ts';
import { useLine } from '#lib/line.ts';
import { texts } from '#lib/texts/index.ts';
import classes from './cell-mark.module.css';

interface Props {
  cell: Cell;
  /** For `aria-describedby` of the field. */
  id?: string;
}

/**
 * Where the text of a cell is: on the server, since the page was opened; on its way there; or waiting here for a line.
 * A cell that was refused, is asked about or is untouched says so itself, or has nothing to say.
 */
export function CellMark({ cell, id }: Props) {
  const isUp = useLine();
  const mark = markOf(cell, isUp);
  if (mark === null) return null;
  const { Icon, words, tone } = mark;
  return (
    <span id={id} className={`${classes.mark} ${tone}`} role="img" aria-label={words} title={words}>
      <Icon size={15} stroke={2} aria-hidden />
    </span>
  );
}

function markOf(cell: Cell, isUp: boolean) {
  if (cell.refusal !== null || cell.theirs !== null) return null;
  if (!isUnsaved(cell)) return cell.isTaken ? { Icon: IconCheck, words: texts.cell.saved, tone: classes.saved } : null;
  if (!isUp) return { Icon: IconCloudOff, words: texts.cell.waitsForLine, tone: classes.waits };
  return { Icon: IconCloudUp, words: texts.cell.waits, tone: '' };
}
