import { formatDecimal } from '@dich/measure';
import { Link } from '@tanstack/react-router';
import { graphql } from '#gql/rollups/gql.ts';
import type { PartRowFragment } from '#gql/rollups/graphql.ts';
import { texts } from '#lib/texts/rollups.ts';
import { unitName } from '#lib/unit-name.ts';
import { CoverageBar } from '#ui/coverage-bar.tsx';
import { AttainmentMark } from '#ui/marks.tsx';
import { ValueCell } from './value-cell.tsx';
import classes from './why.module.css';

export const PartRowFields = graphql(`
  fragment PartRow on IndicatorValue {
    ...ValueCell
    unit { id name type }
    numerator
    denominator
    expected
    reporting
    pending
    attainment
    attainmentLabel
    report { id department { id name } }
  }
`);

interface PartsTableProps {
  parts: readonly PartRowFragment[];
  ofUnitId: string;
  /** The vintage of the whole: a part says its own only where it differs. */
  usual: PartRowFragment['vintage'];
}

/** What a number was made of, each part with its own coverage; a part that is made of parts opens in turn. */
export function PartsTable({ parts, ofUnitId, usual }: PartsTableProps) {
  return (
    <table className={classes.parts}>
      <thead>
        <tr>
          <th scope="col">{texts.partUnit}</th>
          <th scope="col" className={classes.right}>
            {texts.partValue}
          </th>
          <th scope="col">{texts.attainment}</th>
        </tr>
      </thead>
      <tbody>
        {parts.map((part) => (
          <tr key={`${part.unit.id} ${part.report?.department?.id}`}>
            <th scope="row">
              <PartName part={part} ofUnitId={ofUnitId} />
              {part.expected > 1 ? (
                <CoverageBar reporting={part.reporting} expected={part.expected} pending={part.pending} />
              ) : null}
            </th>
            <td className={classes.right}>
              <ValueCell value={part} usual={usual} />
              {part.numerator !== null && part.denominator !== null ? (
                <div className={classes.small}>
                  {formatDecimal(part.numerator)} {texts.of} {formatDecimal(part.denominator)}
                </div>
              ) : null}
            </td>
            <td>
              <AttainmentMark attainment={part.attainment} label={part.attainmentLabel} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function PartName({ part, ofUnitId }: { part: PartRowFragment; ofUnitId: string }) {
  const department = part.report?.department ?? null;
  if (part.unit.id === ofUnitId) return <span>{department?.name ?? unitName(part.unit)}</span>;
  return (
    <Link from="/theo-doi" to="/theo-doi" search={(before) => ({ ...before, cua: part.unit.id })} resetScroll={false}>
      {unitName(part.unit)}
    </Link>
  );
}
