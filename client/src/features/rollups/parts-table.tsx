import { Link } from '@tanstack/react-router';
import { type FragmentType, readFragment } from '#gql/rollups/fragment-masking.ts';
import { graphql } from '#gql/rollups/gql.ts';
import type { PartRowFragment, Vintage } from '#gql/rollups/graphql.ts';
import { printDecimal } from '#lib/numbers.ts';
import { unbroken } from '#lib/unbroken.ts';
import { unitName } from '#lib/unit-name.ts';
import { CoverageBar } from '#ui/coverage-bar.tsx';
import { Illustrative } from '#ui/illustrative.tsx';
import { AttainmentMark } from '#ui/marks.tsx';
import { worstFirst } from './board-order.ts';
import { Estimated } from './estimated.tsx';
import { Lacking } from './lacking.tsx';
import { texts } from './texts/index.ts';
import { ValueCell } from './value-cell.tsx';
import classes from './why.module.css';

export const PartRowFields = graphql(`
  fragment PartRow on IndicatorValue {
    ...ValueCell
    unit { id name type }
    period { id year }
    indicator { id name unitOfMeasure }
    estimated { ...Estimated }
    target { id text illustrative }
    percentOfTarget
    numerator
    denominator
    expected
    reporting
    pending
    attainment
    attainmentLabel
    incomputable { text }
    report { id department { id name } }
  }
`);

interface PartsTableProps {
  parts: readonly FragmentType<typeof PartRowFields>[];
  ofUnitId: string;
  ofIndicatorId: string;
  /** The vintage of the whole: a part says its own only where it differs. */
  usual: Vintage | null;
}

/** What a number was made of, the worst first, each part with its quota and coverage; a part that is made of parts opens in turn. */
export function PartsTable({ parts, ofUnitId, ofIndicatorId, usual }: PartsTableProps) {
  return (
    <table className={classes.parts}>
      <thead>
        <tr>
          <th scope="col">{texts.partUnit}</th>
          <th scope="col" className={classes.right}>
            {texts.partValue}
          </th>
          <th scope="col">{texts.quota}</th>
          <th scope="col">{texts.attainment}</th>
        </tr>
      </thead>
      <tbody>
        {worstFirst(readFragment(PartRowFields, parts)).map((part) => (
          <tr key={`${part.indicator.id} ${part.unit.id} ${part.report?.department?.id}`}>
            <th scope="row">
              {part.indicator.id === ofIndicatorId ? <PartName part={part} ofUnitId={ofUnitId} /> : part.indicator.name}
              {part.expected > 1 ? (
                <CoverageBar reporting={part.reporting} expected={part.expected} pending={part.pending} />
              ) : null}
            </th>
            <td className={classes.right}>
              <ValueCell value={part} usual={usual} />
              {part.estimated ? (
                <Estimated
                  estimated={part.estimated}
                  unitOfMeasure={part.indicator.unitOfMeasure}
                  className={classes.small}
                />
              ) : null}
              {part.incomputable ? <div className={classes.small}>{part.incomputable.text}</div> : null}
              {part.numerator !== null && part.denominator !== null ? (
                <div className={classes.small}>
                  {unbroken(texts.ofWhole(printDecimal(part.numerator), printDecimal(part.denominator)))}
                </div>
              ) : null}
            </td>
            <td className={classes.quota}>
              {part.target ? (
                <Illustrative when={part.target.illustrative}>{unbroken(part.target.text)}</Illustrative>
              ) : null}
            </td>
            <td>
              <AttainmentMark attainment={part.attainment} label={part.attainmentLabel} />
              <Lacking value={part} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function PartName({ part, ofUnitId }: { part: PartRowFragment; ofUnitId: string }) {
  const department = part.report?.department ?? null;
  if (part.unit.id === ofUnitId) {
    if (!department) return <span>{unitName(part.unit)}</span>;
    return (
      <Link
        to="/phong-ban/$departmentId"
        params={{ departmentId: department.id }}
        search={{ nam: part.period.year, ky: part.period.id }}
      >
        {department.name}
      </Link>
    );
  }
  return (
    <Link from="/theo-doi" to="/theo-doi" search={(before) => ({ ...before, cua: part.unit.id })} resetScroll={false}>
      {unitName(part.unit)}
    </Link>
  );
}
