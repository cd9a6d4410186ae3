import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { type PeriodChoice, PeriodSelect, useShownPeriod } from '#ui/period-select.tsx';
import { IndicatorField, UnitField } from './choice-fields.tsx';
import { ChoicePanel } from './choice-panel.tsx';
import type { ComparisonSearch } from './search.ts';
import { texts } from './texts/index.ts';

const route = getRouteApi('/frame/so-sanh');

interface Props {
  periods: readonly PeriodChoice[];
  periodId: string | null;
}

/** What is compared: units, indicators, one period. */
export function ComparisonChoice({ periods, periodId }: Props) {
  const search = route.useSearch();
  const navigate = useNavigate({ from: '/so-sanh' });
  const change = (part: Partial<ComparisonSearch>) =>
    void navigate({ search: (before) => ({ ...before, ...part }), replace: true, resetScroll: false });
  const [units, indicators] = [search['don-vi'], search['chi-tieu']];
  const period = useShownPeriod(periods, periodId)?.label ?? '';
  return (
    <ChoicePanel
      isChosen={units.length > 0 && indicators.length > 0}
      inWords={texts.chosen(units.length, indicators.length, period)}
    >
      <UnitField value={units} onChange={(ids) => change({ 'don-vi': ids })} />
      <IndicatorField value={indicators} onChange={(ids) => change({ 'chi-tieu': ids })} />
      <PeriodSelect label={texts.period} periods={periods} value={periodId} onChange={(ky) => change({ ky })} />
    </ChoicePanel>
  );
}
