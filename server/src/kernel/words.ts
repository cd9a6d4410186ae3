import { catalogue, type Said, words } from './messages.ts';
import type { Problem } from './refusal.ts';

/** Text as it is kept: one form of Unicode, no blanks around it. */
export const tidy = (text: string): string => text.normalize('NFC').trim();

/** As `tidy`; nothing but blanks is no text. */
export const tidyOrNull = (text: string | null | undefined): string | null => tidy(text ?? '') || null;

export interface TextLimits {
  /** What it is called on screen: "tên kế hoạch". */
  what: Said;
  /** In characters. */
  max: number;
  /** May be left empty. */
  optional?: boolean;
}

const says = catalogue('text', {
  missing: words<{ what: Said }>({
    vi: ({ what }) => `Hãy ghi ${what}.`,
    en: ({ what }) => `Please enter the ${what}.`,
  }),
  tooLong: words<{ what: Said; length: number; max: number }>({
    vi: ({ what, length, max }) => `Phần ${what} dài ${length} ký tự, tối đa ${max}. Hãy rút gọn.`,
    en: ({ what, length, max }) =>
      `The ${what} is ${length} characters long; at most ${max} are kept. Please shorten it.`,
  }),
  unprintable: words<{ what: Said }>({
    vi: ({ what }) => `Phần ${what} có ký tự không in được. Hãy gõ lại.`,
    en: ({ what }) => `The ${what} contains a character that cannot be printed. Please type it again.`,
  }),
});

/** What is wrong with a typed text: nothing there, longer than is kept, or a character that no record can hold. */
export function problemsOfText(
  path: string[],
  text: string | null | undefined,
  { what, max, optional = false }: TextLimits,
): Problem[] {
  const wrong = (message: Said): Problem[] => [{ code: 'INVALID', path, message }];
  const length = [...tidy(text ?? '')].length;
  if (length === 0 && !optional) return wrong(says.missing({ what }));
  if (length > max) return wrong(says.tooLong({ what, length, max }));
  return text?.includes('\0') ? wrong(says.unprintable({ what })) : [];
}
