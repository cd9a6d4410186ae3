import { MantineProvider } from '@mantine/core';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useReducer } from 'react';
import { expect, it } from 'vitest';
import { cellDrafts, cellOf, noDrafts } from '#lib/cell-drafts.ts';
import { PasteArea } from './paste-area.tsx';

const NAMES = ['Giải quyết việc làm', 'Thu ngân sách'];

function Grid() {
  const [drafts, dispatch] = useReducer(cellDrafts, noDrafts);
  return (
    <MantineProvider>
      <PasteArea rowNames={NAMES} drafts={drafts} dispatch={dispatch} choiceKey={(key) => `${key}?`}>
        {NAMES.map((name, row) => (
          <input
            key={name}
            aria-label={name}
            data-row={row}
            data-col={0}
            data-key={name}
            value={cellOf(drafts, name).text}
            onChange={(event) => dispatch({ type: 'typed', texts: { [name]: event.target.value } })}
          />
        ))}
      </PasteArea>
    </MantineProvider>
  );
}

const values = () => NAMES.map((name) => screen.getByRole<HTMLInputElement>('textbox', { name }).value);

it('a pasted block is shown, goes in by its names when it is taken, and Ctrl+Z takes all of it back', async () => {
  render(<Grid />);
  const user = userEvent.setup();
  await user.type(screen.getByRole('textbox', { name: 'Giải quyết việc làm' }), '7');
  await user.paste('thu ngan sach\t40\nGiải quyết việc làm\t"10\n(ước)"\nSố chợ\t6\n');
  const take = await screen.findByRole('button', { name: 'Dán 2 ô' });
  expect(values()).toEqual(['7', '']);
  expect(screen.getByText('Không đưa vào ô nào: Số chợ.')).toBeTruthy();
  await user.click(take);
  expect(values()).toEqual(['10 (ước)', '40']);
  await user.keyboard('{Control>}z{/Control}');
  expect(values()).toEqual(['7', '']);
});
