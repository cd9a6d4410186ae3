import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { moveOnKey } from './grid-keys.ts';

/** A ratio, a status of which “no” is chosen, a locked value, a grade: as they stand in a form. */
function Form({ enterGoes }: { enterGoes: 'DOWN' | 'ON' }) {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys move between the fields inside
    <div onKeyDown={(event) => moveOnKey(event, enterGoes)}>
      <input aria-label="numerator" data-row={0} data-col={0} data-key="a numerator" />
      <input aria-label="denominator" data-row={0} data-col={1} data-key="a denominator" />
      <button type="button" data-row={1} data-col={0} data-key="b achieved">
        yes
      </button>
      <button type="button" aria-pressed data-row={1} data-col={1} data-key="b achieved">
        no
      </button>
      <input aria-label="locked" disabled data-row={2} data-col={0} data-key="c value" />
      <select aria-label="grade" data-row={3} data-col={0} data-key="d grade" />
      <input aria-label="last" data-row={4} data-col={0} data-key="e value" />
    </div>
  );
}

const inWork = () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '';

async function visited(enterGoes: 'DOWN' | 'ON', keys: readonly string[]): Promise<string[]> {
  const { unmount } = render(<Form enterGoes={enterGoes} />);
  const user = userEvent.setup();
  await user.click(screen.getByRole('textbox', { name: 'numerator' }));
  const places: string[] = [];
  for (const key of keys) {
    await user.keyboard(key);
    places.push(inWork());
  }
  unmount();
  return places;
}

const ENTER = '{Enter}';
const BACK = '{Shift>}{Enter}{/Shift}';

it('Enter visits every cell in the order in which they are read, and Shift+Enter goes back', async () => {
  const there = await visited('ON', [ENTER, ENTER, ENTER, ENTER, ENTER]);
  expect(there).toEqual(['denominator', 'no', 'grade', 'last', 'last']);
  expect(await visited('ON', [ENTER, ENTER, ENTER, BACK, BACK, BACK, BACK])).toEqual([
    'denominator',
    'no',
    'grade',
    'no',
    'denominator',
    'numerator',
    'numerator',
  ]);
});

it('in a sheet Enter goes down the column, and the arrows leave a choice for the field beside it', async () => {
  expect(await visited('DOWN', [ENTER])).toEqual(['yes']);
  expect(await visited('DOWN', ['{ArrowDown}', '{ArrowRight}', '{ArrowUp}'])).toEqual(['yes', 'no', 'denominator']);
});
