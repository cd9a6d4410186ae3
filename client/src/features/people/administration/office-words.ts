import type { Post } from '@dich/posts';
import { formatDay, formatMoment } from '#lib/dates.ts';
import { type NamedUnit, unitName } from '#lib/unit-name.ts';
import { postAndRole, postName } from '../post-name.ts';
import { texts as people } from '../texts/index.ts';
import { texts } from './texts/index.ts';

export interface HeldOffice {
  readonly kind: keyof typeof people.office;
  /** What its holder is today; null: it is not stated. */
  readonly post: Post | null;
  readonly unit: NamedUnit | null;
  readonly department: { readonly name: string } | null;
  readonly managesSubUnits: boolean;
  readonly validFrom: string;
  readonly validTo: string | null;
  /** When it was ended, where that came before its last day was over. */
  readonly endedAt: string | null;
  /** Who handed it over for a time; null: it is held in the own right. */
  readonly onBehalfOf: string | null;
  /** When a second person confirmed it; null: it waits. */
  readonly confirmedAt: string | null;
}

/** "Phó Chủ tịch · Lãnh đạo · Thị xã Hương Trà", "Trưởng phòng · Phòng Tài chính - Kế hoạch · Thị xã Hương Trà". */
export const officeInWords = ({
  kind,
  post = null,
  unit,
  department,
  onBehalfOf = null,
}: Pick<HeldOffice, 'kind' | 'unit' | 'department'> & Partial<HeldOffice>): string =>
  [
    ...postAndRole(post, people.office[kind]),
    ...[department?.name, unit && unitName(unit), onBehalfOf && people.onBehalfOf(onBehalfOf)],
  ]
    .filter(Boolean)
    .join(' · ');

/** "từ 01/01/2021 đến hết 31/12/2022 · quản trị cả đơn vị cấp dưới". */
export function termInWords({ validFrom, validTo, managesSubUnits }: HeldOffice): string {
  const from = formatDay(validFrom);
  const term = validTo ? texts.person.fromTo(from, formatDay(validTo)) : texts.person.from(from);
  return managesSubUnits ? `${term} · ${texts.person.manages}` : term;
}

/** What its holder will be from later days on: "Chủ tịch từ 01/02/2026". */
export const postsToCome = (
  { posts }: { posts: readonly { readonly post: Post | null; readonly from: string }[] },
  today: string,
): string[] =>
  posts
    .filter(({ from }) => from > today)
    .map(({ post, from }) => texts.post.toCome(post && postName(post), formatDay(from)));

/** Today, or the first day of an office that is to come. */
export const earliestFrom = ({ validFrom }: Pick<HeldOffice, 'validFrom'>, today: string): string =>
  validFrom > today ? validFrom : today;

/** How an office stands on a day, YYYY-MM-DD. */
export function stateOn(office: HeldOffice, day: string): 'held' | 'ended' | 'later' | 'waits' {
  const { validFrom, validTo, endedAt, confirmedAt } = office;
  if (endedAt !== null) return 'ended';
  if (validTo !== null && validTo < day) return 'ended';
  if (confirmedAt === null) return 'waits';
  return validFrom > day ? 'later' : 'held';
}

/** How the link of an account stands that nobody can sign in with yet. */
export function openingInWords({ linkUntil, coded }: { linkUntil: string | null; coded: boolean }): string {
  if (linkUntil === null) return texts.notOpened.over;
  return coded ? texts.notOpened.coded(formatMoment(linkUntil)) : texts.notOpened.uncoded(formatMoment(linkUntil));
}
