export { isOfCommittee, POSTS, type Post, postWords } from './post.ts';
export { type PostQuestion, type ReadPost, readPost } from './read-post.ts';
export { type BlockReason, type SignedKind, type SigningBlock, signingBlock } from './signing-block.ts';
