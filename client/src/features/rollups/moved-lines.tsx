import { Link } from '@tanstack/react-router';
import { type FragmentType, readFragment } from '#gql/rollups/fragment-masking.ts';
import { graphql } from '#gql/rollups/gql.ts';
import type { MovedLineFragment, Vintage } from '#gql/rollups/graphql.ts';
import { formatDay } from '#lib/dates.ts';
import { AttainmentMark } from '#ui/marks.tsx';
import { TargetWords } from '#ui/target-words.tsx';
import classes from './board-page.module.css';
import { changesTexts as texts } from './texts/changes.ts';
import { ValueCell } from './value-cell.tsx';

export const MovedLineFields = graphql(`
  fragment MovedLine on MovedLine {
    indicator { id name }
    before { ...ValueCell attainment attainmentLabel target { id ...TargetWords } unit { id } period { id } }
    after { ...ValueCell attainment attainmentLabel target { id ...TargetWords } unit { id } period { id } }
  }
`);

interface Props {
  moved: readonly FragmentType<typeof MovedLineFields>[];
  from: string;
  to: string;
  /** The vintage of the period: a line says its own only where it differs. */
  usual: Vintage;
}

/** The lines of a board that differ: number, target and verdict as of the one day, and as of the other. */
export function MovedLines({ moved, from, to, usual }: Props) {
  return (
    <div className={classes.board}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{texts.indicator}</th>
            <th scope="col">{texts.atEndOf(formatDay(from))}</th>
            <th scope="col">{texts.atEndOf(formatDay(to))}</th>
          </tr>
        </thead>
        <tbody>
          {readFragment(MovedLineFields, moved).map(({ indicator, before, after }) => (
            <tr key={indicator.id}>
              <th scope="row" className={classes.name}>
                <Name indicator={indicator} shown={after ?? before} />
              </th>
              <td>
                {before ? <Line line={before} usual={usual} /> : <span className={classes.quiet}>{texts.notYet}</span>}
              </td>
              <td>
                {after ? <Line line={after} usual={usual} /> : <span className={classes.quiet}>{texts.noMore}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

type Value = NonNullable<MovedLineFragment['after']>;

function Name({ indicator, shown }: { indicator: { id: string; name: string }; shown: Value | null }) {
  if (!shown) return indicator.name;
  return (
    <Link
      to="/theo-doi"
      search={{ 'don-vi': shown.unit.id, ky: shown.period.id, 'chi-tieu': indicator.id, cua: shown.unit.id }}
    >
      {indicator.name}
    </Link>
  );
}

function Line({ line, usual }: { line: Value; usual: Vintage }) {
  return (
    <>
      <ValueCell value={line} usual={usual} />{' '}
      <AttainmentMark attainment={line.attainment} label={line.attainmentLabel} />
      {line.target ? <TargetWords target={line.target} compact /> : null}
    </>
  );
}
