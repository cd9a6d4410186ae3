import { ListNotice } from './list-notice.tsx';
import { texts } from './texts/index.ts';

/** What a draft took over to the letter and names a year near the old plan’s: to be written anew, or to be meant. */
export function CarriedWords({ words }: { words: readonly string[] }) {
  if (words.length === 0) return null;
  return (
    <ListNotice title={texts.carriedWords(words.length)} points={words.map((text) => ({ key: text, text }))}>
      {texts.carriedWordsText}
    </ListNotice>
  );
}
