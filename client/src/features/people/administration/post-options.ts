import { POSTS, type Post } from '@dich/posts';
import { postName } from '../post-name.ts';
import { texts } from './texts/index.ts';

export const NO_POST = '';

/** A post to choose; the first is none. */
export const POST_OPTIONS = [
  { value: NO_POST, label: texts.post.none },
  ...POSTS.map((post) => ({ value: post, label: postName(post) })),
];

/** What was chosen. */
export const chosenPost = (value: string | null): Post | null => POSTS.find((post) => post === value) ?? null;
