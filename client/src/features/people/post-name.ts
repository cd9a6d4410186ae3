import { type Post, postWords } from '@dich/posts';
import { language } from '#lib/language.ts';

/** A post as it is called: "Phó Chủ tịch". */
export const postName = (post: Post): string => postWords[post][language];

/** What somebody is and may do: "Chủ tịch", "Lãnh đạo"; once where both have one word. */
export const postAndRole = (post: Post | null, role: string): string[] =>
  post === null || postName(post) === role ? [role] : [postName(post), role];
