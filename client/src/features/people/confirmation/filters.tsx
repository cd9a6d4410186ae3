import { Checkbox, SegmentedControl } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import type { ConfirmationSearch } from '../search.ts';
import classes from './confirmation.module.css';
import { texts } from './texts/index.ts';

const STATES = [
  { value: '', label: texts.states.waiting },
  { value: 'da-cap-ma', label: texts.states.coded },
];

export function Filters({ search, reachesBelow }: { search: ConfirmationSearch; reachesBelow: boolean }) {
  const navigate = useNavigate();
  const change = (changed: { [N in keyof ConfirmationSearch]?: string }) =>
    void navigate({
      to: '/quan-tri/xac-nhan',
      search: (before) => ({ ...before, ...changed }) as ConfirmationSearch,
      replace: true,
    });
  return (
    <search className={classes.filters}>
      <SegmentedControl
        aria-label={texts.state}
        data={STATES}
        value={search['trang-thai'] ?? ''}
        onChange={(state) => change({ 'trang-thai': state })}
      />
      {reachesBelow ? (
        <Checkbox
          label={texts.wide}
          checked={search['pham-vi'] === 'cap-duoi'}
          onChange={(event) => change({ 'pham-vi': event.currentTarget.checked ? 'cap-duoi' : '' })}
        />
      ) : null}
    </search>
  );
}
