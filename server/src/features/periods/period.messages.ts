import { catalogue, type Message, words } from '#kernel/messages.ts';
import type { Period, Regime, Vintage } from './period.entity.ts';

const ROMAN = ['I', 'II', 'III', 'IV'];
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

interface OfYear {
  year: number;
}

const says = catalogue('periods', {
  month: words<OfYear & { number: number }>({
    vi: ({ number, year }) => `Tháng ${number} năm ${year}`,
    en: ({ number, year }) => `${MONTHS[number - 1]} ${year}`,
  }),
  quarter: words<OfYear & { number: number }>({
    vi: ({ number, year }) => `Quý ${ROMAN[number - 1]} năm ${year}`,
    en: ({ number, year }) => `Quarter ${number} of ${year}`,
  }),
  firstHalf: words<OfYear>({
    vi: ({ year }) => `6 tháng đầu năm ${year}`,
    en: ({ year }) => `First half of ${year}`,
  }),
  secondHalf: words<OfYear>({
    vi: ({ year }) => `6 tháng cuối năm ${year}`,
    en: ({ year }) => `Second half of ${year}`,
  }),
  adHoc: words<{ day: { day: string } }>({
    vi: ({ day }) => `Báo cáo đột xuất đến ngày ${day}`,
    en: ({ day }) => `Ad hoc report until ${day}`,
  }),
  nineMonths: words<OfYear>({
    vi: ({ year }) => `9 tháng đầu năm ${year}`,
    en: ({ year }) => `First nine months of ${year}`,
  }),
  year: words<OfYear>({ vi: ({ year }) => `Năm ${year}`, en: ({ year }) => `Year ${year}` }),
  ofVintage: words<{ period: Message; vintage: Message }>({
    vi: ({ period, vintage }) => `${period} (${vintage})`,
    en: ({ period, vintage }) => `${period} (${vintage})`,
  }),
  ESTIMATE: { vi: 'ước thực hiện', en: 'estimate' },
  PRELIMINARY: { vi: 'sơ bộ', en: 'preliminary' },
  OFFICIAL: { vi: 'chính thức', en: 'official' },
});

/** Regimes of the law and of the product, by their codes; what an installation adds is called as it was typed. */
export const REGIME_WORDS = {
  MTCL: catalogue('regime-mtcl', {
    name: { vi: 'Báo cáo mục tiêu chất lượng', en: 'Reports on quality objectives' },
    description: {
      vi: 'Sáu tháng và cả năm; số ước cả năm gửi trước 30/11, số chính thức gửi chậm nhất 15/01 năm sau.',
      en: 'Half a year and the year; estimates of the year are due before 30 November, official figures by 15 January of the next year.',
    },
  }),
  'ND09-QUY': catalogue('regime-quarterly', {
    name: { vi: 'Báo cáo định kỳ hằng quý', en: 'Quarterly reports' },
    description: {
      vi: 'Quý tính từ ngày 15 của tháng trước quý đến ngày 14 của tháng cuối quý.',
      en: 'A quarter runs from the 15th of the month before it to the 14th of its last month.',
    },
  }),
  'ND09-THANG': catalogue('regime-monthly', {
    name: { vi: 'Báo cáo định kỳ hằng tháng', en: 'Monthly reports' },
    description: {
      vi: 'Tháng tính từ ngày 15 của tháng trước đến ngày 14 của tháng báo cáo.',
      en: 'A month runs from the 15th of the month before to the 14th of the month reported on.',
    },
  }),
};
export type KnownRegime = keyof typeof REGIME_WORDS;

export const regimeWords = (code: string): (typeof REGIME_WORDS)[KnownRegime] | null =>
  Object.hasOwn(REGIME_WORDS, code) ? REGIME_WORDS[code as KnownRegime] : null;

/** What a regime is called: in the language of the reader where the product knows it, else as it was typed. */
export const regimeInWords = ({ code, name }: Pick<Regime, 'code' | 'name'>): Message | string =>
  regimeWords(code)?.name() ?? name;

export const vintageInWords = (vintage: Vintage): Message => says[vintage]();

/** What a period is called by. */
export type NamedPeriod = Pick<Period, 'kind' | 'year' | 'endsOn' | 'vintage'>;

/**
 * "6 tháng đầu năm 2022", "Quý I năm 2022", "Năm 2022 (ước thực hiện)". A year says how firm its figures are, because
 * it is reported twice; a part of one only where it asks for an estimate. What no regime names (`regimeId` null) asks
 * for none: it is as firm as what it is put together of.
 */
export function periodInWords({
  vintage,
  regimeId,
  ...period
}: NamedPeriod & Partial<Pick<Period, 'regimeId'>>): Message {
  const name = timeInWords(period);
  if (regimeId === null) return name;
  return period.kind === 'YEAR' || vintage === 'ESTIMATE'
    ? says.ofVintage({ period: name, vintage: says[vintage]() })
    : name;
}

/** What part of which year it is, however firm: "Quý I năm 2022", "Năm 2022". */
export function timeInWords({ kind, year, endsOn }: Omit<NamedPeriod, 'vintage'>): Message {
  const month = Number(endsOn.slice(5, 7));
  switch (kind) {
    case 'MONTH':
      return says.month({ number: month, year });
    case 'QUARTER':
      return says.quarter({ number: Math.ceil(month / 3), year });
    case 'HALF_YEAR':
      return month <= 6 ? says.firstHalf({ year }) : says.secondHalf({ year });
    case 'NINE_MONTHS':
      return says.nineMonths({ year });
    case 'YEAR':
      return says.year({ year });
    case 'AD_HOC':
      return says.adHoc({ day: { day: endsOn } });
  }
}
