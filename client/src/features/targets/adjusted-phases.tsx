import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { cellOf } from '#lib/cell-drafts.ts';
import { moveOnKey } from '#lib/grid-keys.ts';
import type { Entry } from './adjustments.ts';
import classes from './assignment.module.css';
import { phaseKey } from './assignment-keys.ts';
import { type AssignmentGrid, quotaRows } from './grid.ts';
import own from './phase-table.module.css';
import { PhasesOfIndicator, PhasesOpened } from './phases-frame.tsx';
import { phases as texts } from './texts/phases.ts';
import type { Adjustments } from './use-adjustments.ts';

interface Props {
  grid: AssignmentGrid;
  adjustments: Adjustments;
}

/** What is to be reached within the year of what is in force, one indicator at a time: typed here, put in force with the words. */
export function AdjustedPhases({ grid, adjustments }: Props) {
  const [chosen, setChosen] = useState<string | null>(null);
  const entries = adjustments.entries.filter(({ phases }) => phases !== null);
  const held = new Set(entries.map(({ indicatorId }) => indicatorId));
  const indicators = quotaRows(grid).flatMap(({ indicator }) => (held.has(indicator.id) ? [indicator] : []));
  const phased = entries.find(({ phases }) => phases?.some(({ text }) => text !== ''));
  const usual = phased ?? entries.find(({ whyNotPhased }) => whyNotPhased === null) ?? entries[0];
  const shown = chosen ?? usual?.indicatorId;
  if (!shown) return null;
  return (
    <PhasesOpened label={texts.adjust}>
      <PhasesOfIndicator text={texts.adjustText} indicators={indicators} shown={shown} onChoose={setChosen}>
        <Phases entries={entries.filter(({ indicatorId }) => indicatorId === shown)} adjustments={adjustments} />
      </PhasesOfIndicator>
    </PhasesOpened>
  );
}

function Phases({
  entries,
  adjustments: { drafts, dispatch },
}: {
  entries: readonly Entry[];
  adjustments: Adjustments;
}) {
  const ends = [...new Set(entries.flatMap(({ phases }) => phases?.map(({ until }) => until) ?? []))].toSorted(
    (a, b) => a - b,
  );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys move between the fields inside
    <div className={own.scroll} onKeyDown={moveOnKey}>
      <table className={own.table}>
        <thead>
          <tr>
            <th scope="col">{texts.who}</th>
            <th scope="col">{texts.target}</th>
            {ends.map((until) => (
              <th key={until} scope="col">
                {texts.end(until)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {entries.map(({ key, name, text, phases, whyNotPhased }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              <td>{cellOf(drafts, key).text || text}</td>
              {whyNotPhased === null ? (
                ends.map((until) => {
                  const at = phaseKey(key, until);
                  const cell = cellOf(drafts, at);
                  if (!phases?.some((phase) => phase.until === until)) return <td key={until}>–</td>;
                  return (
                    <td key={until}>
                      <TextInput
                        size="xs"
                        w={140}
                        value={cell.text}
                        error={cell.refusal}
                        aria-label={texts.cellOf(name, until)}
                        onChange={(event) => dispatch({ type: 'typed', texts: { [at]: event.currentTarget.value } })}
                      />
                    </td>
                  );
                })
              ) : (
                <td colSpan={ends.length} className={classes.hint}>
                  {whyNotPhased}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
