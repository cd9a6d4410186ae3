/**
 * Posts (chức vụ) that the State provides for in a people's committee and its parts, as far as documents bear them: "chức vụ
 * lãnh đạo chính thức" (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.7.c); and the two of who signs nothing.
 */
export const POSTS = [
  ...(['CHAIR', 'ACTING_CHAIR', 'VICE_CHAIR'] as const),
  ...(['CHIEF_OF_OFFICE', 'ACTING_CHIEF_OF_OFFICE', 'DEPUTY_CHIEF_OF_OFFICE'] as const),
  ...(['DIRECTOR', 'ACTING_DIRECTOR', 'DEPUTY_DIRECTOR'] as const),
  ...(['HEAD_OF_DIVISION', 'ACTING_HEAD_OF_DIVISION', 'DEPUTY_HEAD_OF_DIVISION'] as const),
  ...(['HEAD_OF_BOARD', 'ACTING_HEAD_OF_BOARD', 'DEPUTY_HEAD_OF_BOARD'] as const),
  ...(['CHIEF_INSPECTOR', 'ACTING_CHIEF_INSPECTOR', 'DEPUTY_CHIEF_INSPECTOR'] as const),
  ...(['SPECIALIST', 'CIVIL_SERVANT'] as const),
];
export type Post = (typeof POSTS)[number];

/** How a post stands to the one of who heads the same organ. */
type Rank = 'HEAD' | 'ACTING' | 'DEPUTY';

/** Who heads an organ, as called in Vietnamese and in English. */
const HEADS = {
  CHAIR: { vi: 'Chủ tịch', en: 'Chairperson' },
  CHIEF_OF_OFFICE: { vi: 'Chánh Văn phòng', en: 'Chief of Office' },
  DIRECTOR: { vi: 'Giám đốc', en: 'Director' },
  HEAD_OF_DIVISION: { vi: 'Trưởng phòng', en: 'Head of Department' },
  HEAD_OF_BOARD: { vi: 'Trưởng ban', en: 'Head of Board' },
  CHIEF_INSPECTOR: { vi: 'Chánh Thanh tra', en: 'Chief Inspector' },
} as const;
export type Head = keyof typeof HEADS;

const STAFF = {
  SPECIALIST: { vi: 'Chuyên viên', en: 'Specialist' },
  CIVIL_SERVANT: { vi: 'Công chức', en: 'Civil servant' },
} as const;

const VICE = { CHAIR: 'VICE_CHAIR' } as const satisfies Partial<Record<Head, Post>>;

/** The post of a rank in the organ that a head heads. */
export function postOf(head: Head, rank: Rank): Post {
  if (rank === 'HEAD') return head;
  if (rank === 'ACTING') return `ACTING_${head}`;
  return head === 'CHAIR' ? VICE[head] : `DEPUTY_${head}`;
}

const RANKS: readonly Rank[] = ['HEAD', 'ACTING', 'DEPUTY'];
const LEADING = new Map(
  (Object.keys(HEADS) as Head[]).flatMap((head) => RANKS.map((rank) => [postOf(head, rank), { head, rank }] as const)),
);

/** Which organ it leads and how; null: it leads none. */
export const leadingOf = (post: Post): { head: Head; rank: Rank } | null => LEADING.get(post) ?? null;

/** Of the people's committee itself, not of one of its parts. */
export const isOfCommittee = (post: Post): boolean => leadingOf(post)?.head === 'CHAIR';

/** What the head of an organ is called, in Vietnamese. */
export const headInWords = (head: Head): string => HEADS[head].vi;

const inEnglish: Readonly<Record<Rank, (head: Head) => string>> = {
  HEAD: (head) => HEADS[head].en,
  ACTING: (head) => `Acting ${HEADS[head].en}`,
  DEPUTY: (head) => (head === 'CHAIR' ? 'Vice Chairperson' : `Deputy ${HEADS[head].en}`),
};
const PREFIX: Readonly<Record<Rank, string>> = { HEAD: '', ACTING: 'Quyền ', DEPUTY: 'Phó ' };

function wordsOf(post: Post): { vi: string; en: string } {
  const leading = leadingOf(post);
  if (leading === null) return STAFF[post as keyof typeof STAFF];
  const { head, rank } = leading;
  return { vi: `${PREFIX[rank]}${HEADS[head].vi}`, en: inEnglish[rank](head) };
}

/** Each post as it is called: "Phó Chủ tịch", "Vice Chairperson". */
export const postWords = Object.fromEntries(POSTS.map((post) => [post, wordsOf(post)])) as Readonly<
  Record<Post, { vi: string; en: string }>
>;
