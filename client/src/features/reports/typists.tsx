import { Button } from '@mantine/core';
import { IconUserEdit } from '@tabler/icons-react';
import { useEffect, useEffectEvent } from 'react';
import { useQuery } from 'urql';
import { graphql } from '#gql/reports/gql.ts';
import type { CellDrafts } from '#lib/cell-drafts.ts';
import { formatMoment } from '#lib/dates.ts';
import { Notice } from '#ui/states.tsx';
import classes from './report-form.module.css';
import type { ReportRow } from './report-row.ts';
import { texts } from './texts/index.ts';
import type { Typists } from './typist-of.ts';

const TypistsOfReport = graphql(`
  query Typists($id: ID!) {
    report(id: $id) { id rows { indicator { id } typed { by at } } }
  }
`);

interface Props {
  reportId: string;
  isOn: boolean;
  onSwitch: (isOn: boolean) => void;
  onTold: (typists: Typists) => void;
  /** Of the form as it was last read. */
  rows: readonly ReportRow[];
  drafts: CellDrafts;
  /** All that was typed is with the server. */
  isSaved: boolean;
}

/** Switches on and off that under each figure stands who typed it; asked for when it is wanted, and again once more was saved. */
export function TypistsSwitch({ reportId, isOn, onSwitch, onTold, rows: shown, drafts, isSaved }: Props) {
  const [{ data, error }, again] = useQuery({
    ...{ query: TypistsOfReport, variables: { id: reportId }, pause: !isOn, requestPolicy: 'cache-and-network' },
  });
  const rows = data?.report?.rows;
  const tell = useEffectEvent((told: NonNullable<typeof rows>) => {
    const by = told.flatMap(({ indicator, typed }) => (typed ? [[indicator.id, inWords(typed)] as const] : []));
    onTold({ by: new Map(by), drafts });
  });
  useEffect(() => {
    if (rows) tell(rows);
  }, [rows]);
  // saving as one types has nothing shown asked for again
  // biome-ignore lint/correctness/useExhaustiveDependencies: another reading of the form may be of what others saved
  useEffect(() => {
    if (isOn && isSaved) again({ requestPolicy: 'network-only' });
  }, [isOn, isSaved, shown, again]);
  const isNobody = rows?.every(({ typed }) => typed === null) ?? false;
  return (
    <div className={classes.typists}>
      <Button
        variant="subtle"
        size="compact-sm"
        leftSection={<IconUserEdit size={15} aria-hidden />}
        aria-pressed={isOn}
        onClick={() => onSwitch(!isOn)}
      >
        {isOn ? texts.typists.hide : texts.typists.show}
      </Button>
      {isOn && error ? (
        <Notice tone="bad">
          {texts.typists.failed}{' '}
          <Button variant="subtle" size="compact-sm" onClick={() => again({ requestPolicy: 'network-only' })}>
            {texts.typists.again}
          </Button>
        </Notice>
      ) : null}
      {isOn && !error && isNobody ? <span className={classes.hint}>{texts.typists.none}</span> : null}
    </div>
  );
}

const inWords = ({ by, at }: { by: string; at: string }): string => texts.typists.one(by, formatMoment(at));
