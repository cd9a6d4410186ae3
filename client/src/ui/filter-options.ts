import { matchRank } from '@dich/units/search-key';
import type { ComboboxItem, ComboboxParsedItem, OptionsFilter } from '@mantine/core';

/** Options as people type them: with or without tone marks, in either spelling; those of a group stay in it. */
export const filterOptions: OptionsFilter = ({ options, search, limit }) => {
  const wanted = search.trim();
  const isFound = ({ label }: ComboboxItem) => wanted === '' || matchRank(String(label), wanted) !== null;
  let left = limit;
  const some = (items: readonly ComboboxItem[]): ComboboxItem[] => {
    const found = items.filter(isFound).slice(0, left);
    left -= found.length;
    return found;
  };
  return options.flatMap((option): ComboboxParsedItem[] => {
    if (!('group' in option)) return some([option]);
    const items = some(option.items);
    return items.length > 0 ? [{ ...option, items }] : [];
  });
};
