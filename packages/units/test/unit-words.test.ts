import { expect, test } from 'vitest';
import { unitWords } from '../src/unit-words.ts';

const wardOfTown = { type: 'Phường', name: 'Tứ Hạ' };
const town = { type: 'Thị xã', name: 'Hương Trà' };

test('a unit is called by kind and name: before the name in Vietnamese, behind it in English', () => {
  expect([town, wardOfTown].map(unitWords.vi.full)).toEqual(['Thị xã Hương Trà', 'Phường Tứ Hạ']);
  expect([town, wardOfTown].map(unitWords.vi.inSentence)).toEqual(['thị xã Hương Trà', 'phường Tứ Hạ']);
  expect([town, wardOfTown].map(unitWords.vi.short)).toEqual(['TX. Hương Trà', 'P. Tứ Hạ']);
  expect([town, wardOfTown].map(unitWords.en.full)).toEqual(['Hương Trà Town', 'Tứ Hạ Ward']);
  expect([town, wardOfTown].map(unitWords.en.inSentence)).toEqual(['Hương Trà Town', 'Tứ Hạ Ward']);
  expect([town, wardOfTown].map(unitWords.en.short)).toEqual(['Hương Trà T.', 'Tứ Hạ W.']);
});
