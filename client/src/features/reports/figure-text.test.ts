import { describe, expect, it } from 'vitest';
import { knownFigure, readFigureText } from './figure-text.ts';

const money = { unitOfMeasure: 'tỷ đồng' };

describe('a number cell', () => {
  it('reads what officials write', () => {
    expect(readFigureText('1.809,5', money, null, '')).toEqual({ state: 'value', value: '1809.5', exact: true });
    expect(readFigureText('', money, null, '')).toEqual({ state: 'empty' });
  });
  it('refuses what can be read in two ways, and offers both', () => {
    expect(readFigureText('9.398', money, null, '')).toMatchObject({ state: 'refused', candidates: ['9398', '9.398'] });
  });
  it('takes the reading that was chosen, and only one that the text allows', () => {
    expect(readFigureText('9.398', money, null, '9.398')).toEqual({ state: 'value', value: '9.398', exact: false });
    expect(readFigureText('9.398', money, null, '42')).toMatchObject({ state: 'refused' });
  });
  it('a stored figure is never asked about again', () => {
    const known = knownFigure('9398', null);
    expect(known).toEqual({ text: '9.398', value: '9398' });
    expect(readFigureText('9.398', money, known, '')).toEqual({ state: 'value', value: '9398', exact: true });
  });
  it('words that qualify a number stay with it', () => {
    expect(readFigureText('hơn 201 tỷ', money, null, '')).toEqual({ state: 'value', value: '201', exact: false });
    expect(knownFigure('201', 'hơn 201 tỷ')).toEqual({ text: 'hơn 201 tỷ', value: '201' });
  });
});
