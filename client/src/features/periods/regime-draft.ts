import type { DayFromEnd, RegimeLevel, RegimePart } from '@dich/measure/regime';
import { readDay, typedDay } from '#lib/dates.ts';

/** One kind of period as it is being drafted. */
export interface PartDraft {
  key: number;
  kind: RegimePart['kind'];
  vintage: RegimePart['vintage'];
  bounds: RegimePart['bounds'];
  /** As it is typed: "1, 3"; empty: all. */
  only: string;
  /** As they are typed. */
  from: string;
  to: string;
  cutoff: DayFromEnd;
  dues: Partial<Record<RegimeLevel, DayFromEnd>>;
  shift: RegimePart['shift'];
  /** As it is typed; empty: never. */
  locksAfter: string;
}

let made = 0;

const LAST_DAY: DayFromEnd = { months: null, day: 0 };

export const emptyPart = (): PartDraft => ({
  ...{ key: ++made, kind: 'QUARTER', vintage: 'OFFICIAL', bounds: 'CALENDAR', only: '', from: '', to: '' },
  ...{ cutoff: LAST_DAY, dues: {}, shift: 'NONE', locksAfter: '' },
});

const typed = (day: string | null): string => (day === null ? '' : typedDay(day));

/** Of an answer only what is sent again. */
const plain = ({ months, day }: DayFromEnd): DayFromEnd => ({ months, day });

export const draftOf = ({
  kind,
  vintage,
  bounds,
  only,
  from,
  to,
  cutoff,
  dues,
  shift,
  locksAfter,
}: RegimePart): PartDraft => ({
  ...{ key: ++made, kind, vintage, bounds, shift },
  ...{ only: only?.join(', ') ?? '', from: typed(from), to: typed(to) },
  cutoff: plain(cutoff),
  dues: Object.fromEntries(dues.map(({ level, on }) => [level, plain(on)])),
  locksAfter: locksAfter === null ? '' : String(locksAfter),
});

/** The places typed; null: all of them; not a number: no place can be read. */
export const placesOf = (text: string): number[] | null =>
  text.trim() === '' ? null : text.split(/[,;\s]+/).flatMap((place) => (place === '' ? [] : [Number(place)]));

const LEVELS: readonly RegimeLevel[] = ['PROVINCE', 'DISTRICT', 'COMMUNE', 'DEPARTMENT'];

export interface PartGiven {
  kind: RegimePart['kind'];
  vintage: RegimePart['vintage'];
  bounds: RegimePart['bounds'];
  only: number[] | null;
  from: string | null;
  to: string | null;
  cutoff: DayFromEnd;
  dues: { level: RegimeLevel; on: DayFromEnd }[];
  shift: RegimePart['shift'];
  locksAfter: number | null;
}

/** What is sent, and what the preview is made of. A place that cannot be read is none of the year's. */
export const partOf = ({ only, from, to, dues, locksAfter, key: _key, ...part }: PartDraft): PartGiven => {
  const isAdHoc = part.kind === 'AD_HOC';
  return {
    ...part,
    only: isAdHoc ? null : (placesOf(only)?.map((place) => (Number.isInteger(place) ? place : 0)) ?? null),
    from: isAdHoc ? readDay(from) : null,
    to: isAdHoc ? readDay(to) : null,
    dues: LEVELS.flatMap((level) => {
      const on = dues[level];
      return on ? [{ level, on }] : [];
    }),
    locksAfter: locksAfter.trim() === '' ? null : Number.parseInt(locksAfter, 10) || 0,
  };
};
