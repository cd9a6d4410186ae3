import { Select } from '@mantine/core';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { IndicatorField, UnitField } from './choice-fields.tsx';
import { ChoicePanel } from './choice-panel.tsx';
import { LENGTHS, MOST_INDICATORS, MOST_UNITS, type SeriesSearch } from './search.ts';
import classes from './series.module.css';
import { useLengths } from './series.ts';
import { texts } from './texts/index.ts';

const route = getRouteApi('/frame/dien-bien');
/** The first year that figures may be kept of. */
const FIRST_YEAR = 2015;

interface Props {
  from: number;
  to: number;
  thisYear: number;
}

/** What is looked at: units, indicators, how long each time is, from and to which year. */
export function SeriesChoice({ from, to, thisYear }: Props) {
  const search = route.useSearch();
  const navigate = useNavigate({ from: '/dien-bien' });
  const change = (part: Partial<SeriesSearch>) =>
    void navigate({ search: (before) => ({ ...before, ...part }), replace: true, resetScroll: false });
  const [units, indicators] = [search['don-vi'], search['chi-tieu']];
  const lengths = useLengths(indicators, search.moi);
  const years = Array.from({ length: thisYear - FIRST_YEAR + 1 }, (_, index) => String(thisYear - index));
  return (
    <ChoicePanel
      isChosen={units.length > 0 && indicators.length > 0}
      inWords={texts.chosen(units.length, indicators.length, texts.series.years(from, to))}
    >
      <UnitField value={units} onChange={(ids) => change({ 'don-vi': ids })} />
      <IndicatorField value={indicators} onChange={(ids) => change({ 'chi-tieu': ids })} />
      <div className={classes.times}>
        <Select
          label={texts.series.each}
          allowDeselect={false}
          value={search.moi}
          data={lengths.map((value) => ({ value, label: texts.series.lengths[value] }))}
          onChange={(value) => change({ moi: LENGTHS.find((one) => one === value) ?? 'nam' })}
        />
        <Select
          label={texts.series.from}
          allowDeselect={false}
          value={String(from)}
          data={years.filter((year) => Number(year) <= to)}
          onChange={(value) => change({ tu: Number(value) })}
        />
        <Select
          label={texts.series.to}
          allowDeselect={false}
          value={String(to)}
          data={years.filter((year) => Number(year) >= from)}
          onChange={(value) => change({ den: Number(value), tu: from })}
        />
      </div>
      {units.length === MOST_UNITS || indicators.length === MOST_INDICATORS ? (
        <p className={classes.most}>{texts.series.most(MOST_UNITS, MOST_INDICATORS)}</p>
      ) : null}
    </ChoicePanel>
  );
}
