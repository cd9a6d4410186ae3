import { expect, test } from 'vitest';
import { Turns } from './turns.ts';

/** Work that ends when it is told to; what was begun and ended is written down. */
function workshop() {
  const turns = new Turns();
  const done: string[] = [];
  const begun: string[] = [];
  const ends = new Map<string, () => void>();
  const bring = (whose: string, name: string) =>
    turns.take(whose, async () => {
      begun.push(name);
      await new Promise<void>((resolve) => ends.set(name, resolve));
      done.push(name);
      return name;
    });
  const end = async (name: string) => {
    const ending = ends.get(name);
    if (!ending) throw new Error(`${name} has not begun`);
    ending();
    await new Promise(setImmediate);
  };
  return { bring, begun, done, end };
}

test('who waits takes turns: what one account brought first does not stand before what others bring later', async () => {
  const { bring, begun, end } = workshop();
  const all = [bring('an', 'an 1'), bring('an', 'an 2'), bring('an', 'an 3'), bring('an', 'an 4')];
  all.push(bring('binh', 'binh 1'), bring('binh', 'binh 2'), bring('chi', 'chi 1'));
  for (const name of ['an 1', 'an 2', 'binh 1', 'chi 1', 'an 3', 'binh 2', 'an 4']) await end(name);
  expect(begun).toEqual(['an 1', 'an 2', 'binh 1', 'chi 1', 'an 3', 'binh 2', 'an 4']);
  expect(await Promise.all(all)).toHaveLength(7);
});

test('one is begun when the one before has ended, and not earlier', async () => {
  const { bring, begun, done, end } = workshop();
  const all = [bring('an', 'an 1'), bring('binh', 'binh 1')];
  await new Promise(setImmediate);
  expect(begun).toEqual(['an 1']);
  await end('an 1');
  expect({ begun, done }).toEqual({ begun: ['an 1', 'binh 1'], done: ['an 1'] });
  await end('binh 1');
  await Promise.all(all);
});

test('what fails fails for who brought it, and the next goes on', async () => {
  const turns = new Turns();
  const failing = turns.take('an', () => Promise.reject(new Error('hỏng')));
  const next = turns.take('binh', async () => 'xong');
  await expect(failing).rejects.toThrow('hỏng');
  expect(await next).toBe('xong');
});
