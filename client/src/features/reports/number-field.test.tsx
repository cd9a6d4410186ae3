import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ActionDispatch, useReducer } from 'react';
import { describe, expect, it } from 'vitest';
import { type CellAction, type CellDrafts, cellDrafts, cellOf, noDrafts } from '#lib/cell-drafts.ts';
import { type EnterGoes, moveOnKey } from '#lib/grid-keys.ts';
import { choiceKey } from './figure-keys.ts';
import { readFigureText } from './figure-text.ts';
import { NumberField } from './number-field.tsx';

const KEYS = ['a', 'b', 'c'];

function Column({ enterGoes }: { enterGoes?: EnterGoes }) {
  const [drafts, dispatch]: [CellDrafts, ActionDispatch<[CellAction]>] = useReducer(cellDrafts, noDrafts);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys move between the fields inside
    <div onKeyDown={(event) => moveOnKey(event, enterGoes)}>
      {KEYS.map((key, row) => (
        <NumberField
          key={key}
          name={key}
          unit="tỷ đồng"
          cell={cellOf(drafts, key)}
          read={readFigureText(cellOf(drafts, key).text, {}, null, cellOf(drafts, choiceKey(key)).text)}
          place={{ row, col: 0, key }}
          onType={(text) => dispatch({ type: 'typed', texts: { [key]: text, [choiceKey(key)]: '' } })}
          onChoose={(value) => dispatch({ type: 'typed', texts: { [choiceKey(key)]: value } })}
          onSettle={() => dispatch({ type: 'settled', key })}
          onUndo={() => dispatch({ type: 'undone', key })}
        />
      ))}
    </div>
  );
}

describe('the number field', () => {
  it('asks where a number can be read in two ways, and the keyboard answers', async () => {
    render(<Column />);
    const user = userEvent.setup();
    const field = screen.getByRole('textbox', { name: 'a' });
    await user.type(field, '9.398');
    expect(field).toHaveProperty('ariaInvalid', 'true');
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['19398', '29,398']);
    await user.keyboard('{Alt>}2{/Alt}');
    expect(screen.queryAllByRole('button')).toEqual([]);
    expect(screen.getByText('Số được tính: 9,398')).toBeTruthy();
    expect(field).toHaveProperty('value', '9.398');
  });

  it('what was typed after a choice is asked about anew', async () => {
    render(<Column />);
    const user = userEvent.setup();
    await user.type(screen.getByRole('textbox', { name: 'a' }), '9.398');
    await user.keyboard('{Alt>}1{/Alt}');
    await user.clear(screen.getByRole('textbox', { name: 'a' }));
    await user.type(screen.getByRole('textbox', { name: 'a' }), '1.234');
    expect(screen.getAllByRole('button')).toHaveLength(2);
  });

  it('Enter and the arrows move between the cells of a column', async () => {
    render(<Column />);
    const user = userEvent.setup();
    await user.click(screen.getByRole('textbox', { name: 'a' }));
    await user.keyboard('12{Enter}');
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'b' }));
    await user.keyboard('{ArrowDown}{ArrowUp}{Shift>}{Enter}{/Shift}');
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'a' }));
  });

  it('Esc takes back what was typed since the field was entered, and no more', async () => {
    render(<Column />);
    const user = userEvent.setup();
    const field = screen.getByRole('textbox', { name: 'a' });
    await user.type(field, '12{ArrowDown}{ArrowUp}');
    await user.keyboard('999{Escape}');
    expect(field).toHaveProperty('value', '12');
    await user.keyboard('{Escape}');
    expect(field).toHaveProperty('value', '12');
  });

  it('words that are no number say what to type', async () => {
    render(<Column />);
    await userEvent.setup().type(screen.getByRole('textbox', { name: 'a' }), 'chưa rõ');
    expect(screen.getByText('Đây không phải là một số. Hãy nhập số, ví dụ 1.234,5.')).toBeTruthy();
  });
});
