import type { Day } from '@dich/measure';
import { type NamedUnit, unitWords } from '@dich/units';
import { catalogue, type Message, words } from '#kernel/messages.ts';

/** As parameters: an interface has no index. */
type Named = Pick<NamedUnit, 'type' | 'name'>;

/** So many names stand in a sentence; the rest is counted. */
const NAMED = 4;

const listed = (names: readonly string[], more: string): string =>
  names.length <= NAMED ? names.join(', ') : `${names.slice(0, NAMED).join(', ')} ${more}`;

const says = catalogue('unit', {
  endedInto: words<{ lastDay: Day; heir: Message }>({
    vi: ({ lastDay, heir }) => `Đơn vị đã kết thúc ngày ${lastDay}, nhập vào ${heir}.`,
    en: ({ lastDay, heir }) => `The unit ended on ${lastDay} and became part of ${heir}.`,
  }),
  endedNamed: words<{ lastDay: Day; heir: Message }>({
    vi: ({ lastDay, heir }) => `Đơn vị đã kết thúc ngày ${lastDay}; được chỉ định kế thừa: ${heir}.`,
    en: ({ lastDay, heir }) => `The unit ended on ${lastDay}; named to take it over: ${heir}.`,
  }),
  endedAmong: words<{ lastDay: Day; heirs: readonly Message[] }>({
    vi: ({ lastDay, heirs }) =>
      `Đơn vị đã kết thúc ngày ${lastDay}; chưa chỉ định đơn vị kế thừa trong số: ${listed(heirs, `và ${heirs.length - NAMED} đơn vị khác`)}.`,
    en: ({ lastDay, heirs }) =>
      `The unit ended on ${lastDay}; which of these has taken it over is not named yet: ${listed(heirs, `and ${heirs.length - NAMED} more`)}.`,
  }),
  endedUnknown: words<{ lastDay: Day }>({
    vi: ({ lastDay }) => `Đơn vị đã kết thúc ngày ${lastDay}; chưa rõ đơn vị kế thừa.`,
    en: ({ lastDay }) => `The unit ended on ${lastDay}; it is not known which unit has taken it over.`,
  }),
  beginsFrom: words<{ firstDay: Day; former: readonly Message[] }>({
    vi: ({ firstDay, former }) =>
      `Đơn vị hoạt động từ ngày ${firstDay}, trên địa bàn của ${listed(former, `và ${former.length - NAMED} đơn vị khác`)}.`,
    en: ({ firstDay, former }) =>
      `The unit begins on ${firstDay}, in the place of ${listed(former, `and ${former.length - NAMED} more`)}.`,
  }),
  begins: words<{ firstDay: Day }>({
    vi: ({ firstDay }) => `Đơn vị hoạt động từ ngày ${firstDay}.`,
    en: ({ firstDay }) => `The unit begins on ${firstDay}.`,
  }),
  full: words<Named>({ vi: unitWords.vi.full, en: unitWords.en.full }),
  inSentence: words<Named>({ vi: unitWords.vi.inSentence, en: unitWords.en.inSentence }),
});

/** "Phường Tứ Hạ", "Tứ Hạ Ward". */
export const unitInWords = ({ type, name }: NamedUnit): Message => says.full({ type, name });

/** Inside a sentence: "phường Tứ Hạ". */
export const unitInSentence = ({ type, name }: NamedUnit): Message => says.inSentence({ type, name });

/** A unit that a sentence names, and to which a page leads. */
export interface IdentifiedUnit extends NamedUnit {
  id: string;
}

/** What there is of a unit on a day on which it is not there. */
export interface Absence {
  /** Its last day before that; null: it begins later. */
  lastDay: string | null;
  /** Its first day after that. */
  firstDay: string | null;
  /** Who has taken it over: by the act, or named by its province. */
  heir: IdentifiedUnit | null;
  /** The act says so, of the whole unit; else its province does. */
  heirByAct: boolean;
  /** Who could be named, where nobody is. */
  possible: readonly IdentifiedUnit[];
  /** What it was made of. */
  former: readonly IdentifiedUnit[];
}

/** Why there is nothing of a unit on a day: one sentence, wherever a period or a day without it is shown. */
export function absentBecause({ lastDay, firstDay, heir, heirByAct, possible, former }: Absence): Message {
  if (lastDay !== null) {
    const ended = { lastDay: { day: lastDay } };
    if (heir) return (heirByAct ? says.endedInto : says.endedNamed)({ ...ended, heir: unitInSentence(heir) });
    return possible.length > 0
      ? says.endedAmong({ ...ended, heirs: possible.map(unitInSentence) })
      : says.endedUnknown(ended);
  }
  if (firstDay === null) throw new Error('a unit that is not there has ended or begins');
  const begins = { firstDay: { day: firstDay } };
  return former.length > 0 ? says.beginsFrom({ ...begins, former: former.map(unitInSentence) }) : says.begins(begins);
}

/** To who acts for a unit that has ended. */
export const endedUnitSays = catalogue('endedUnit', {
  finishes: words<{ absence: Message; until: Day }>({
    vi: ({ absence, until }) => `${absence} Việc đang dở hoàn tất được đến hết ngày ${until}; không bắt đầu việc mới.`,
    en: ({ absence, until }) => `${absence} What is open can be finished until ${until}; nothing new begins.`,
  }),
  readOnly: words<{ absence: Message }>({
    vi: ({ absence }) => `${absence} Thời gian hoàn tất việc đang dở đã hết: chỉ còn xem được.`,
    en: ({ absence }) => `${absence} The time to finish what was open is over: it can only be read.`,
  }),
  takenOver: words<{ absence: Message }>({
    vi: ({ absence }) =>
      `${absence} Bạn đang làm việc thay mặt: xem toàn bộ hồ sơ và hoàn tất việc đang dở, không bắt đầu việc mới.`,
    en: ({ absence }) =>
      `${absence} You act in its name: all of it is read and what is open is finished; nothing new begins.`,
  }),
});
