import type { ClipboardEvent, KeyboardEvent } from 'react';
import { cellsOf } from './clipboard.ts';

/**
 * Moving and pasting in a grid of fields. Every field carries data-row, data-col (numbers) and data-key; the grid's
 * element listens. The arrows up and down move between rows, left and right leave a field at its ends. Enter goes down its
 * column as in a sheet, or through every field in the order in which they are read, Shift+Enter back.
 */
type Field = HTMLInputElement | HTMLTextAreaElement | HTMLButtonElement | HTMLSelectElement;

export type EnterGoes = 'DOWN' | 'ON';

export function moveOnKey(event: KeyboardEvent<HTMLElement>, enterGoes: EnterGoes = 'DOWN'): void {
  const field = fieldOf(event.target);
  if (!field || event.altKey || event.ctrlKey || event.metaKey || event.nativeEvent.isComposing) return;
  const goesOn = event.key === 'Enter' && enterGoes === 'ON';
  const step = goesOn ? null : stepOf(event, field);
  if (!goesOn && !step) return;
  // a field that chooses is not set by passing through it
  if (goesOn) event.preventDefault();
  const next = step
    ? neighbour(event.currentTarget, field, step)
    : adjoining(event.currentTarget, field, event.shiftKey);
  if (!next) return;
  event.preventDefault();
  next.focus();
  if (next instanceof HTMLInputElement || next instanceof HTMLTextAreaElement) next.select();
}

/** The field read after this one, or before it: the chosen button of several that stand for one cell, else the first. */
function adjoining(grid: HTMLElement, field: Field, isBack: boolean): Field | null {
  const { key } = field.dataset;
  const fields = [...grid.querySelectorAll<Field>('[data-row]')].filter(({ disabled }) => !disabled);
  const beyond = isBack ? fields.slice(0, fields.indexOf(field)).reverse() : fields.slice(fields.indexOf(field) + 1);
  const next = beyond.find(({ dataset }) => dataset.key !== key);
  const ofCell = fields.filter(({ dataset }) => dataset.key === next?.dataset.key);
  return ofCell.find((one) => one.getAttribute('aria-pressed') === 'true') ?? ofCell[0] ?? null;
}

export interface PastedBlock {
  cells: string[][];
  /** The field pasted into. */
  field: Field;
  from: { row: number; column: number };
  keyAt: (row: number, column: number) => string | null;
}

/** The cells of a spreadsheet that are pasted into a field; null for a text, which the field takes by itself. */
export function pastedBlock(event: ClipboardEvent<HTMLElement>): PastedBlock | null {
  const field = fieldOf(event.target);
  const clipboard = event.clipboardData.getData('text/plain');
  if (!field || !/[\t\r\n]/.test(clipboard.trimEnd())) return null;
  event.preventDefault();
  const { row, col } = placeOf(field);
  const grid = event.currentTarget;
  const keyAt = (down: number, right: number) => {
    const target = at(grid, down, right);
    return target && !target.disabled ? (target.dataset.key ?? null) : null;
  };
  return { cells: cellsOf(clipboard), field, from: { row, column: col }, keyAt };
}

type Step = { rows: number; cols: number };

function stepOf(event: KeyboardEvent<HTMLElement>, field: Field): Step | null {
  switch (event.key) {
    case 'Enter':
      return field instanceof HTMLButtonElement ? null : { rows: event.shiftKey ? -1 : 1, cols: 0 };
    case 'ArrowDown':
      return field instanceof HTMLSelectElement ? null : { rows: 1, cols: 0 };
    case 'ArrowUp':
      return field instanceof HTMLSelectElement ? null : { rows: -1, cols: 0 };
    case 'ArrowLeft':
      return isAtEnd(field, 'start') && !event.shiftKey ? { rows: 0, cols: -1 } : null;
    case 'ArrowRight':
      return isAtEnd(field, 'end') && !event.shiftKey ? { rows: 0, cols: 1 } : null;
    default:
      return null;
  }
}

function isAtEnd(field: Field, end: 'start' | 'end'): boolean {
  if (field instanceof HTMLButtonElement || field instanceof HTMLSelectElement) return true;
  const { selectionStart, selectionEnd, value } = field;
  const isAllSelected = selectionStart === 0 && selectionEnd === value.length;
  const position = end === 'start' ? 0 : value.length;
  return isAllSelected || (selectionStart === position && selectionEnd === position);
}

/** The nearest field that way that can be typed in; places without one are skipped. One look at the grid, however far. */
function neighbour(grid: HTMLElement, field: Field, step: Step): Field | null {
  const { row, col } = placeOf(field);
  let nearest: Field | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const other of grid.querySelectorAll<Field>('[data-row]')) {
    const place = placeOf(other);
    const [down, right] = [place.row - row, place.col - col];
    const steps = down * step.rows + right * step.cols;
    const isThatWay = step.rows === 0 ? down === 0 : right === 0;
    if (!isThatWay || steps <= 0 || steps >= least || other.disabled) continue;
    [nearest, least] = [other, steps];
  }
  return nearest;
}

const at = (grid: HTMLElement, row: number, col: number): Field | null =>
  grid.querySelector<Field>(`[data-row="${row}"][data-col="${col}"]`);

const placeOf = (field: Field) => ({ row: Number(field.dataset.row), col: Number(field.dataset.col) });

function fieldOf(target: EventTarget): Field | null {
  const isField =
    target instanceof HTMLInputElement ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLButtonElement ||
    target instanceof HTMLSelectElement;
  return isField && target.dataset.row !== undefined ? target : null;
}
