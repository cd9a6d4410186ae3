import { headInWords, leadingOf, type Post, postWords } from './post.ts';

/** Kinds of documents that put something in force. */
export type SignedKind = 'DECISION' | 'RESOLUTION' | 'PLAN' | 'OFFICIAL_LETTER';

/** Quyền hạn, chức vụ của người ký, as printed above the name. */
export interface SigningBlock {
  /** In whose name: "TM. ỦY BAN NHÂN DÂN"; null: in nobody else’s. */
  authority: string | null;
  /** Lines parted by commas: "KT. CHỦ TỊCH, PHÓ CHỦ TỊCH". */
  title: string;
}

/**
 * Why a block is as it is, or why none is proposed. Nghị định 30/2020/NĐ-CP, article 13, and Phụ lục I, mục II.7.b.
 * COLLECTIVE: on behalf of the committee. OF_CHAIR: what the chairperson issues in the own authority. BY_ORDER: thừa lệnh,
 * where the working rules say so. Without a block: NO_POST, SUBSTITUTE (an office that was handed over), COUNCIL (of the
 * people’s council), OTHER_ISSUER (no organ that is known), NEEDS_MANDATE (signs for the head of the organ with a written
 * mandate alone), NOT_LEADING.
 */
export type BlockReason =
  | 'COLLECTIVE'
  | 'OF_CHAIR'
  | 'BY_ORDER'
  | 'NO_POST'
  | 'SUBSTITUTE'
  | 'COUNCIL'
  | 'OTHER_ISSUER'
  | 'NEEDS_MANDATE'
  | 'NOT_LEADING';

export interface Signing {
  /** Null: it is not stated. */
  post: Post | null;
  /** In an office that somebody has handed over for a time. */
  isSubstitute: boolean;
  kind: SignedKind;
  /** Who issues the document, as printed; null: not said. */
  issuer: string | null;
}

const COMMITTEE = 'TM. ỦY BAN NHÂN DÂN';
const capitals = (words: string): string => words.toLocaleUpperCase('vi');

/** In whose name a document is signed; of what nobody says otherwise, a resolution is the council’s. */
function issuerOf({ kind, issuer }: Pick<Signing, 'kind' | 'issuer'>): 'COMMITTEE' | 'CHAIR' | 'COUNCIL' | 'OTHER' {
  const words = (issuer ?? '').trim();
  if (words === '') return kind === 'RESOLUTION' ? 'COUNCIL' : 'COMMITTEE';
  if (/^(?:hội đồng nhân dân|hđnd)(?!\p{L})/iu.test(words)) return 'COUNCIL';
  if (/^chủ tịch (?:ủy ban nhân dân|uỷ ban nhân dân|ubnd)(?!\p{L})/iu.test(words)) return 'CHAIR';
  return /^(?:ủy ban nhân dân|uỷ ban nhân dân|ubnd)(?!\p{L})/iu.test(words) ? 'COMMITTEE' : 'OTHER';
}

/** The lines of a post: "CHỦ TỊCH"; "Q. CHỦ TỊCH"; "KT. CHỦ TỊCH, PHÓ CHỦ TỊCH". */
function linesOf(post: Post, { head, rank }: NonNullable<ReturnType<typeof leadingOf>>): string[] {
  const title = capitals(headInWords(head));
  if (rank === 'HEAD') return [title];
  return rank === 'ACTING' ? [`Q. ${title}`] : [`KT. ${title}`, capitals(postWords[post].vi)];
}

/**
 * The block that a post gives a document of the unit, and why; no block where the law leaves it open or the product cannot
 * know. Whoever is charged with an office as its deputy signs as a deputy does.
 */
export function signingBlock(signing: Signing): { block: SigningBlock | null; reason: BlockReason } {
  const none = (reason: BlockReason) => ({ block: null, reason });
  const { post, isSubstitute, kind } = signing;
  if (isSubstitute) return none('SUBSTITUTE');
  if (post === null) return none('NO_POST');
  const leading = leadingOf(post);
  if (leading === null) return none('NOT_LEADING');
  const issuer = issuerOf(signing);
  if (issuer === 'COUNCIL') return none('COUNCIL');
  if (issuer === 'OTHER') return none('OTHER_ISSUER');
  const lines = linesOf(post, leading);
  if (leading.head === 'CHAIR') {
    return issuer === 'CHAIR'
      ? { block: { authority: null, title: lines.join(', ') }, reason: 'OF_CHAIR' }
      : { block: { authority: COMMITTEE, title: lines.join(', ') }, reason: 'COLLECTIVE' };
  }
  // thừa lệnh is for some kinds of documents alone; thừa ủy quyền needs a written mandate
  if (kind !== 'OFFICIAL_LETTER') return none('NEEDS_MANDATE');
  const ofChair = `TL. ${capitals(headInWords('CHAIR'))}`;
  return { block: { authority: null, title: [ofChair, ...lines].join(', ') }, reason: 'BY_ORDER' };
}
