import { describe, expect, it } from 'vitest';
import { matrixOf } from './grid-keys.ts';

describe('what is pasted from a spreadsheet', () => {
  it('a column comes as one cell per line, without the last line break', () => {
    expect(matrixOf('1.809,5\r\n201\r\n\r\n42\r\n')).toEqual([['1.809,5'], ['201'], [''], ['42']]);
  });
  it('a block comes as rows and columns', () => {
    expect(matrixOf('25\t38\n31\t38')).toEqual([
      ['25', '38'],
      ['31', '38'],
    ]);
  });
  it('a single cell is pasted as any text is', () => {
    expect(matrixOf('1.809,5')).toBeNull();
  });
});
