import { saysOfText } from './kernel.messages.ts';
import type { Message } from './messages.ts';
import type { Problem } from './refusal.ts';

/** Text as it is kept: one form of Unicode, no blanks around it. */
export const tidy = (text: string): string => text.normalize('NFC').trim();

/** As `tidy`; nothing but blanks is no text. */
export const tidyOrNull = (text: string | null | undefined): string | null => tidy(text ?? '') || null;

export interface TextLimits {
  /** What it is called on screen: "tên kế hoạch". */
  what: Message;
  /** In characters. */
  max: number;
  /** May be left empty. */
  optional?: boolean;
}

/** What is wrong with a typed text: nothing there, longer than is kept, or a character that no record can hold. */
export function problemsOfText(
  path: string[],
  text: string | null | undefined,
  { what, max, optional = false }: TextLimits,
): Problem[] {
  const wrong = (message: Message): Problem[] => [{ code: 'INVALID', path, message }];
  const length = [...tidy(text ?? '')].length;
  if (length === 0 && !optional) return wrong(saysOfText.missing({ what }));
  if (length > max) return wrong(saysOfText.tooLong({ what, length, max }));
  return text?.includes('\0') ? wrong(saysOfText.unprintable({ what })) : [];
}
