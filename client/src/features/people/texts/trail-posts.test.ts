import { postWords } from '@dich/posts';
import { expect, it } from 'vitest';
import { en } from './trail.en.ts';
import { vi } from './trail.vi.ts';

it('the trail calls every post as the product does, in either language', () => {
  for (const [post, words] of Object.entries(postWords)) {
    const told = { vi: vi.values[post as keyof typeof vi.values], en: en.values[post as keyof typeof en.values] };
    expect(told).toEqual(words);
  }
});
