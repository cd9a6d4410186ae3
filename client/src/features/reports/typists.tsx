import { Button } from '@mantine/core';
import { IconUserEdit } from '@tabler/icons-react';
import { useEffect } from 'react';
import { useQuery } from 'urql';
import { graphql } from '#gql/reports/gql.ts';
import { formatMoment } from '#lib/dates.ts';
import { Notice } from '#ui/states.tsx';
import classes from './report-form.module.css';
import { texts } from './texts/index.ts';

const Typists = graphql(`
  query Typists($id: ID!) {
    report(id: $id) { id rows { indicator { id } typed { by at } } }
  }
`);

/** By indicator, who typed its figure and when, in words. */
export type TypistsByIndicator = ReadonlyMap<string, string>;

interface Props {
  reportId: string;
  isOn: boolean;
  onSwitch: (isOn: boolean) => void;
  onTold: (typists: TypistsByIndicator) => void;
}

/** Switches on and off that under each figure stands who typed it; asked for when it is first wanted. */
export function TypistsSwitch({ reportId, isOn, onSwitch, onTold }: Props) {
  const [{ data, error }, again] = useQuery({
    ...{ query: Typists, variables: { id: reportId }, pause: !isOn, requestPolicy: 'cache-and-network' },
  });
  const rows = data?.report?.rows;
  useEffect(() => {
    if (rows) onTold(new Map(rows.flatMap(({ indicator, typed }) => (typed ? [[indicator.id, inWords(typed)]] : []))));
  }, [rows, onTold]);
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
