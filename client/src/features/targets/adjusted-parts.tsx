import { Select } from '@mantine/core';
import { terms } from '#features/plans/texts/terms.ts';
import { cellOf, editsOf } from '#lib/cell-drafts.ts';
import { moveOnKey } from '#lib/grid-keys.ts';
import { said } from '#lib/said.ts';
import type { Entry } from './adjustments.ts';
import classes from './assignment.module.css';
import { choiceKey, howKey, partKey } from './assignment-keys.ts';
import type { AssignmentGrid } from './grid.ts';
import { TargetField } from './target-field.tsx';
import { departs, readTerm } from './term-entry.ts';
import type { Adjustments } from './use-adjustments.ts';

const HOWS = Object.entries(terms.hows).map(([value, label]) => ({ value, label }));

interface Props {
  grid: AssignmentGrid;
  adjustments: Adjustments;
}

/** What each year of a term has to reach of what is in force: typed here, put in force with the words of the term. */
export function AdjustedParts({ grid, adjustments }: Props) {
  const entries = adjustments.entries.filter(({ term }) => term !== null);
  const years = entries[0]?.term?.years.map(({ year }) => year) ?? [];
  if (entries.length === 0) return null;
  return (
    <section>
      <h2 className={classes.heading}>{terms.divide}</h2>
      <p className={classes.hint}>{terms.adjustText}</p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys move between the fields inside */}
      <div className={classes.scroll} onKeyDown={moveOnKey}>
        <table className={classes.grid}>
          <thead>
            <tr>
              <th scope="col" className={classes.first}>
                {terms.target}
              </th>
              <th scope="col">{terms.how}</th>
              {years.map((year) => (
                <th key={year} scope="col">
                  {year}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {entries.map((entry, index) => (
              <PartsRow key={entry.key} {...{ entry, index, grid, adjustments }} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function PartsRow({ entry, index, grid, adjustments }: Props & { entry: Entry; index: number }) {
  const { drafts, dispatch } = adjustments;
  const { parts, balance } = readTerm(grid, entry, drafts);
  const { key, name, term } = entry;
  const how = howKey(key);
  return (
    <tr>
      <th scope="row" className={classes.first}>
        {name}
        <small>{cellOf(drafts, key).text}</small>
        {balance ? (
          <span className={departs(balance) ? classes.rowProblem : classes.rowNote}>{said(balance.message)}</span>
        ) : null}
      </th>
      <td>
        <Select
          w={170}
          size="xs"
          data={HOWS}
          value={cellOf(drafts, how).text || null}
          placeholder={term?.how ? terms.hows[term.how] : terms.howUnknown}
          aria-label={terms.howOf(name)}
          clearable
          onChange={(value) => dispatch({ type: 'typed', texts: { [how]: value ?? '' } })}
        />
      </td>
      {(term?.years ?? []).map(({ year }, col) => {
        const at = partKey(key, year);
        const read = parts.get(year) ?? { target: null, explanation: null, question: null, candidates: [] };
        return (
          <td key={year}>
            <TargetField
              label={terms.partOf(name, year)}
              cell={cellOf(drafts, at)}
              read={read}
              place={{ row: index, col, key: at }}
              opensLeft={col > 2}
              {...editsOf(dispatch, at, choiceKey(at))}
            />
          </td>
        );
      })}
    </tr>
  );
}
