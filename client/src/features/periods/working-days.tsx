import { NativeSelect } from '@mantine/core';
import { IconCalendarCog } from '@tabler/icons-react';
import { useState } from 'react';
import { graphql } from '#gql/periods/gql.ts';
import type { WorkingDaysQuery } from '#gql/periods/graphql.ts';
import { useFrame } from '#lib/frame.ts';
import { usePage } from '#lib/use-page.ts';
import { useVerb } from '#lib/use-verb.ts';
import { ActDialog } from '#ui/act-dialog.tsx';
import { PageStates } from '#ui/page-states.tsx';
import classes from './periods.module.css';
import { texts } from './texts/index.ts';
import { printLines, readLines } from './working-day-lines.ts';

const WorkingDaysDocument = graphql(`
  query WorkingDays($year: Int!) {
    workingYear(year: $year) { id year viewerMaySet days { day off name } }
  }
`);

const SetWorkingDays = graphql(`
  mutation SetWorkingDays($input: SetWorkingDaysInput!) {
    setWorkingDays(input: $input) { workingYear { id days { day off name } } userErrors { code path message } }
  }
`);

/** The days of a year that the province states to be off, or worked. */
export function WorkingDays() {
  const { today } = useFrame();
  const thisYear = Number(today.slice(0, 4));
  const [year, setYear] = useState(thisYear);
  const page = usePage(WorkingDaysDocument, { year });
  return (
    <section className={classes.section}>
      <div className={classes.partHead}>
        <h2>{texts.calendar.title}</h2>
        <NativeSelect
          aria-label={texts.previewYear}
          value={year}
          data={[thisYear - 1, thisYear, thisYear + 1].map((of) => ({
            value: String(of),
            label: texts.calendar.year(of),
          }))}
          onChange={({ currentTarget }) => setYear(Number(currentTarget.value))}
        />
      </div>
      <p className={classes.quiet}>{texts.calendar.text}</p>
      <PageStates page={page}>{({ workingYear }) => <Days key={workingYear.id} of={workingYear} />}</PageStates>
    </section>
  );
}

function Days({ of: { year, days, viewerMaySet } }: { of: WorkingDaysQuery['workingYear'] }) {
  const set = useVerb(SetWorkingDays);
  const words = texts.calendar;
  const check = (text: string): string | null => {
    const { wrong } = readLines(text, year);
    return wrong === null ? null : words.badLine(wrong);
  };
  return (
    <>
      {days.length === 0 ? <p>{words.none(year)}</p> : null}
      <ul>
        {printLines(days)
          .split('\n')
          .filter((line) => line !== '')
          .map((line) => (
            <li key={line}>{line}</li>
          ))}
      </ul>
      {viewerMaySet ? (
        <ActDialog
          open={words.edit}
          icon={<IconCalendarCog size={16} aria-hidden />}
          variant="default"
          title={words.editTitle(year)}
          text={words.text}
          fields={[{ name: 'lines', label: words.lines, hint: words.linesHint, lines: 10, check }]}
          initial={{ lines: printLines(days) }}
          submit={words.save}
          done={words.saved}
          act={({ lines }) => set.send({ year, days: readLines(lines, year).days })}
          onDone={() => undefined}
        />
      ) : null}
    </>
  );
}
