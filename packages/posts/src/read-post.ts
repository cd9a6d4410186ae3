import { searchKey } from '@dich/units/search-key';
import { CITIES } from './cities.ts';
import { type Head, leadingOf, POSTS, type Post, postOf, postWords } from './post.ts';

/**
 * What is to be asked of words that name no one post: NOT_UNDERSTOOD; SEVERAL posts at once; COUNCIL or PARTY, which sign
 * nothing of the committee; OTHER_UNIT, a committee that is not the unit’s.
 */
export type PostQuestion = 'NOT_UNDERSTOOD' | 'SEVERAL' | 'COUNCIL' | 'PARTY' | 'OTHER_UNIT';
export type ReadPost = { post: Post } | { question: PostQuestion };

/** Where the post is held. */
export interface PostPlace {
  type: string;
  name: string;
}

/** Words without marks, as `searchKey` makes them: every y is an i. The longer stands before the shorter. */
const HEADS_READ: readonly (readonly [Head, string])[] = [
  ['CHIEF_OF_OFFICE', 'chanh van phong|chanh vp|cvp'],
  ['CHIEF_INSPECTOR', 'chanh thanh tra'],
  ['HEAD_OF_DIVISION', 'truong phong|tr phong|t phong|tp'],
  ['HEAD_OF_BOARD', 'truong ban'],
  ['DIRECTOR', 'giam doc|gd'],
  ['CHAIR', 'chu tich|ct'],
];
/** Deputies that are named without the word of their head, or by its letters. */
const DEPUTIES_READ: readonly (readonly [Head, string])[] = [
  ['CHIEF_OF_OFFICE', 'pho van phong|pho vp|pcvp|pvp'],
  ['HEAD_OF_DIVISION', 'pho phong|ptp|p phong'],
  ['HEAD_OF_BOARD', 'pho ban'],
  ['DIRECTOR', 'pgd'],
  ['CHAIR', 'pct'],
];
const STAFF_READ: readonly (readonly [Post, string])[] = [
  ['SPECIALIST', 'chuien vien|cv'],
  ['CIVIL_SERVANT', 'cong chuc'],
];

interface Told {
  post: Post;
  /** What follows the title. */
  rest: string;
}

const began = (key: string, titles: string): string | null => {
  const found = new RegExp(`^(?:${titles})(?: |$)`).exec(key);
  return found ? key.slice(found[0].length).trim() : null;
};

/** The title that a text begins with; null: none. */
function titleOf(key: string): Told | null {
  const acting = began(key, 'quien|q');
  const deputy = began(key, 'pho|p');
  for (const [head, titles] of DEPUTIES_READ) {
    const rest = began(key, titles);
    if (rest !== null) return { post: postOf(head, 'DEPUTY'), rest };
  }
  for (const [head, titles] of HEADS_READ) {
    const plain = began(key, titles);
    if (plain !== null) {
      const later = /^(?:quien|q)$/.test(plain);
      return later ? { post: postOf(head, 'ACTING'), rest: '' } : { post: postOf(head, 'HEAD'), rest: plain };
    }
    const ofActing = acting === null ? null : began(acting, titles);
    if (ofActing !== null) return { post: postOf(head, 'ACTING'), rest: ofActing };
    const ofDeputy = deputy === null ? null : began(deputy, titles);
    if (ofDeputy !== null) return { post: postOf(head, 'DEPUTY'), rest: ofDeputy };
  }
  for (const [post, titles] of STAFF_READ) {
    const rest = began(key, titles);
    if (rest !== null) return { post, rest };
  }
  return null;
}

const PARTY =
  /^(?:pho )?(?:bi thu|uv btv|uv bch|ui vien ban (?:thuong vu|chap hanh)|dang ui vien|chi ui vien|pbt|bt)(?: |$)/;
/** In a committee or a commission of the Party; who is a member of one beside a post of the State keeps that post. */
const OF_PARTY = /(?:^| )(?:(?:dang|tinh|thanh|huien|thi|quan) ui(?! vien)|xai dung dang|dang bo|chi bo)(?: |$)/;
const ANOTHER_TITLE = /(?:^| )(?:chu tich|giam doc|truong (?:phong|ban)|chanh (?:van phong|thanh tra)|bi thu)(?: |$)/;
const COUNCIL = /(?:^| )(?:hdnd|hoi dong nhan dan)(?: |$)/;
const COMMITTEE = /^(?:cua )?(?:ubnd|ui ban nhan dan|ui ban)(?: |$)/;
/** Who is charged with an office as its deputy stays a deputy. */
const CHARGED = /^(?:thuong truc|phu trach|dieu hanh)(?: (?:phong|van phong|ban|ubnd|ui ban nhan dan))?(?: |$)/;
const LEVELS: Readonly<Record<string, string>> = {
  ...{ tinh: 'tinh', huien: 'huien', quan: 'quan', xa: 'xa', phuong: 'phuong' },
  ...{ 'thi xa': 'thi xa|tx', 'thanh pho': 'thanh pho|tp', 'thi tran': 'thi tran|tt', 'dac khu': 'dac khu' },
};
const EVERY_LEVEL = Object.values(LEVELS).join('|');

/** What a title of the committee goes on with: nothing, the committee, its level, its name; of this very unit. */
function restOfCommittee(rest: string, { type, name }: PostPlace): PostQuestion | null {
  const ofWhom = rest.replace(COMMITTEE, '').trim();
  if (ofWhom === '') return null;
  const ofLevel = began(ofWhom, LEVELS[searchKey(type)] ?? searchKey(type));
  if (ofLevel === null) {
    if (ofWhom === searchKey(name)) return null;
    return began(ofWhom, EVERY_LEVEL) !== null ? 'OTHER_UNIT' : 'NOT_UNDERSTOOD';
  }
  return ofLevel === '' || ofLevel === searchKey(name) ? null : 'OTHER_UNIT';
}

/** "TP Huế" is a city as well as who heads a division. */
const CITY_NAMES: ReadonlySet<string> = new Set([...CITIES.map((name) => searchKey(name)), 'hcm']);

function readPart(words: string, place: PostPlace): ReadPost {
  const key = searchKey(words);
  if (PARTY.test(`${key} `)) return { question: 'PARTY' };
  const told = titleOf(key);
  if (told === null) return { question: 'NOT_UNDERSTOOD' };
  const leading = leadingOf(told.post);
  const rest = leading?.rank === 'DEPUTY' ? told.rest.replace(CHARGED, '').trim() : told.rest;
  if (ANOTHER_TITLE.test(rest)) return { question: 'SEVERAL' };
  if (OF_PARTY.test(rest)) return { question: 'PARTY' };
  if (leading?.head === 'CHAIR') {
    if (COUNCIL.test(rest)) return { question: 'COUNCIL' };
    const question = restOfCommittee(rest, place);
    return question === null ? { post: told.post } : { question };
  }
  // an office serves council and committee, a board that bears the council's name is the council's
  if (leading?.head === 'HEAD_OF_BOARD' && COUNCIL.test(rest)) return { question: 'COUNCIL' };
  const isCity = /^tp /.test(key) && (CITY_NAMES.has(rest) || ` ${rest} `.includes(` ${searchKey(place.name)} `));
  return isCity ? { question: 'NOT_UNDERSTOOD' } : { post: told.post };
}

const IN_ENGLISH = new Map(POSTS.map((post) => [searchKey(postWords[post].en), post]));

/**
 * The post that an official's words name, in full or by the usual letters: "Phó Chủ tịch UBND xã", "PCT", "Q. Chủ tịch",
 * "TP Tài chính - Kế hoạch". A post of the Party beside it is none of the State's and is left out; whatever else reads in
 * two ways, or not at all, is a question.
 */
export function readPost(words: string, place: PostPlace): ReadPost {
  const named = IN_ENGLISH.get(searchKey(words));
  if (named) return { post: named };
  const parts = words
    .split(/[,;/\n]|\s+kiêm\s+/iu)
    .filter((part) => searchKey(part) !== '')
    .map((part) => readPart(part, place));
  const others = parts.filter((part) => !('question' in part) || part.question !== 'PARTY');
  const [first, second] = others;
  if (!first) return { question: parts.length > 0 ? 'PARTY' : 'NOT_UNDERSTOOD' };
  if (!second) return first;
  const unclear = others.find((part) => 'question' in part);
  if (unclear) return unclear;
  const posts = new Set(others.map((part) => ('post' in part ? part.post : null)));
  return posts.size === 1 ? first : { question: 'SEVERAL' };
}
