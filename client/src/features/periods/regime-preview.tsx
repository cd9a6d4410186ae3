import { type PlannedPeriod, periodsOfYear, type RegimePart } from '@dich/measure/regime';
import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { graphql } from '#gql/periods/gql.ts';
import { formatDay } from '#lib/dates.ts';
import { usePage } from '#lib/use-page.ts';
import card from '#ui/card.module.css';
import { PageStates } from '#ui/page-states.tsx';
import classes from './periods.module.css';
import { texts } from './texts/index.ts';

/** Due dates of a year fall in it or in the next. */
const PreviewDays = graphql(`
  query PreviewDays($year: Int!, $next: Int!) {
    workingYear(year: $year) { id days { day off } }
    next: workingYear(year: $next) { id days { day off } }
  }
`);

interface Props {
  parts: readonly RegimePart[];
  /** The first year, and the day from which it holds. */
  from: string;
}

/** What is due when, and from whom, of a year of what is being drafted. */
export function RegimePreview({ parts, from }: Props) {
  const first = Number(from.slice(0, 4));
  const [year, setYear] = useState(first);
  const page = usePage(PreviewDays, { year, next: year + 1 });
  return (
    <section aria-label={texts.preview} className={classes.preview}>
      <div className={classes.partHead}>
        <h2>{texts.preview}</h2>
        <NativeSelect
          aria-label={texts.previewYear}
          value={year}
          data={[first, first + 1, first + 2].map(String)}
          onChange={({ currentTarget }) => setYear(Number(currentTarget.value))}
        />
      </div>
      <p className={classes.quiet}>{texts.previewText(year)}</p>
      <PageStates page={page}>
        {({ workingYear, next }) => {
          const stated = new Map([...workingYear.days, ...next.days].map(({ day, off }) => [day, off]));
          const periods = periodsOfYear(parts, year, stated).filter(({ endsOn }) => endsOn >= from);
          return periods.length === 0 ? <p>{texts.previewEmpty(year)}</p> : <PreviewTable periods={periods} />;
        }}
      </PageStates>
    </section>
  );
}

function PreviewTable({ periods }: { periods: readonly PlannedPeriod[] }) {
  return (
    <div className={card.card}>
      <table className={classes.table}>
        <thead>
          <tr>
            {[texts.period, texts.span, texts.cutoff, texts.due].map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {periods.map(({ ordinal, kind, vintage, startsOn, endsOn, cutoffOn, dues }) => (
            <tr key={ordinal}>
              <th scope="row">
                {texts.periodName(kind, endsOn)} <small>{texts.vintages[vintage]}</small>
              </th>
              <td>{`${formatDay(startsOn)} – ${formatDay(endsOn)}`}</td>
              <td>{formatDay(cutoffOn)}</td>
              <td>
                {dues.length === 0 ? texts.nobody : null}
                {dues.map(({ level, dueOn, locksOn }) => (
                  <div key={level}>
                    {`${texts.levels[level]}: ${formatDay(dueOn)}`}
                    {locksOn ? <small>{` (${texts.locksOn(formatDay(locksOn))})`}</small> : null}
                  </div>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
