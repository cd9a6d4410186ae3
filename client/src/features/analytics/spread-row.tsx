import { closing } from '@dich/measure/period-state';
import { attainmentLabel } from '@dich/measure/verdict';
import { graphql } from '#gql/analytics/gql.ts';
import type { SpreadQuery } from '#gql/analytics/graphql.ts';
import { useFrame } from '#lib/frame.ts';
import { said } from '#lib/said.ts';
import { unitNameInSentence } from '#lib/unit-name.ts';
import { usePage } from '#lib/use-page.ts';
import type { AttainmentName } from '#ui/marks.tsx';
import classes from './comparison.module.css';
import type { ComparisonData } from './comparison.ts';
import { texts } from './texts/index.ts';

const SpreadDocument = graphql(`
  query Spread($unitId: ID!, $indicatorIds: [ID!]!, $periodId: ID!) {
    attainmentSpread(unitId: $unitId, indicatorIds: $indicatorIds, periodId: $periodId) {
      indicator { id }
      units
      exceeded
      met
      notMet
      notAssessed
      notArising
      wordsOnly
    }
  }
`);

type Spread = NonNullable<SpreadQuery['attainmentSpread']>[number];

const ORDER: readonly [AttainmentName, 'exceeded' | 'met' | 'notMet' | 'notAssessed' | 'notArising'][] = [
  ['EXCEEDED', 'exceeded'],
  ['MET', 'met'],
  ['NOT_MET', 'notMet'],
  ['NOT_ASSESSED', 'notAssessed'],
  ['NOT_ARISING', 'notArising'],
];

interface Props {
  comparison: ComparisonData;
  whole: { id: string; name: string; type: string };
}

/** How all communes of a unit stand against their targets, per indicator: "vượt 1 · đạt 6 · không đạt 1". */
export function SpreadRow({ comparison: { indicators, period }, whole }: Props) {
  const page = usePage(SpreadDocument, {
    unitId: whole.id,
    indicatorIds: indicators.map(({ id }) => id),
    periodId: period.id,
  });
  const spreads = page.state === 'ready' ? (page.data.attainmentSpread ?? []) : [];
  const units = spreads[0]?.units ?? null;
  // one place of its own, or nothing that this viewer may read: there is no spread to tell
  if (page.state === 'ready' && (units === null || units < 2)) return null;
  return (
    <tr className={classes.spread}>
      <th scope="row" className={classes.first}>
        {texts.spreadOf(units, unitNameInSentence(whole))}
      </th>
      {indicators.map(({ id }) => (
        <td key={id}>
          {page.state === 'refused' ? (
            texts.spreadRefused
          ) : (
            <SpreadCell spread={spreads.find(({ indicator }) => indicator.id === id)} period={period} />
          )}
        </td>
      ))}
    </tr>
  );
}

/** Verdicts that nobody has are left out; targets in words, which are not counted by verdict here, are told apart. */
function SpreadCell({ spread, period }: { spread: Spread | undefined; period: ComparisonData['period'] }) {
  const { today } = useFrame();
  if (!spread) return '…';
  const counts = ORDER.filter(([, key]) => spread[key] > 0);
  return (
    <>
      {counts.map(([name, key]) => `${said(attainmentLabel(name, closing(period, today)))} ${spread[key]}`).join(' · ')}
      {spread.wordsOnly > 0 ? <small>{texts.spreadInWords(spread.wordsOnly)}</small> : null}
    </>
  );
}
