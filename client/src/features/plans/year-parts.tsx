import { yearsOf } from '@dich/measure/years';
import { Button, Select, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { graphql } from '#gql/plans/gql.ts';
import type { OverYears, YearPartsQuery } from '#gql/plans/graphql.ts';
import { usePage } from '#lib/use-page.ts';
import { useAct, useSend } from '#lib/use-verb.ts';
import { tellRefusal } from '#ui/tell-refusal.ts';
import { SetOwnTargets } from './own-targets.ts';
import classes from './plan-page.module.css';
import { terms } from './texts/terms.ts';

const YearPartsDocument = graphql(`
  query YearParts($planId: ID!) {
    plan(id: $planId) {
      id
      year
      viewerMayEdit
      objectives {
        id
        indicators {
          id
          indicator { id name }
          ownTarget {
            id
            text
            state
            overYears
            yearParts { year text question { text } }
            proposedParts { year text }
            yearBalance { status message { text } }
          }
        }
      }
    }
  }
`);
const SetYearParts = graphql(`
  mutation SetYearParts($input: SetYearPartsInput!) {
    setYearParts(input: $input) { targets { id } userErrors { code path message } }
  }
`);

type Line = NonNullable<YearPartsQuery['plan']>['objectives'][number]['indicators'][number];
type Divided = NonNullable<Line['ownTarget']>;

const HOWS = (Object.keys(terms.hows) as OverYears[]).map((value) => ({ value, label: terms.hows[value] }));

/** What each year of a term has to reach of every indicator, and whether the years make it; typed while the plan is a draft. */
export function YearParts({ planId }: { planId: string }) {
  const page = usePage(YearPartsDocument, { planId });
  if (page.state !== 'ready' || !page.data.plan) return null;
  const { year, viewerMayEdit, objectives } = page.data.plan;
  const lines = objectives.flatMap(({ indicators }) => indicators);
  const divided = lines.flatMap(({ indicator, ownTarget }) => (ownTarget ? [{ indicator, target: ownTarget }] : []));
  if (divided.length === 0) return null;
  return (
    <section className={classes.section}>
      <h2>{terms.divide}</h2>
      <p className={classes.intro}>{terms.divideText}</p>
      <PartsTable {...{ planId, divided }} years={yearsOf(year)} mayWrite={viewerMayEdit} onSaved={page.retry} />
    </section>
  );
}

interface TableProps {
  planId: string;
  divided: readonly { indicator: Line['indicator']; target: Divided }[];
  years: readonly number[];
  mayWrite: boolean;
  onSaved: () => void;
}

const cellOf = (indicatorId: string, year: number): string => `${indicatorId} ${year}`;
const saidOf = ({ yearParts }: Divided, year: number): string =>
  yearParts.find((part) => part.year === year)?.text ?? '';

function PartsTable({ planId, divided, years, mayWrite, onSaved }: TableProps) {
  const [typed, setTyped] = useState<ReadonlyMap<string, string>>(new Map());
  const { act, isBusy } = useAct();
  const send = useSend();
  const type = (cells: readonly (readonly [string, string])[]) => setTyped((before) => new Map([...before, ...cells]));
  const changed = divided.flatMap(({ indicator, target }) =>
    years.flatMap((year) => {
      const [text, seen] = [typed.get(cellOf(indicator.id, year)), saidOf(target, year)];
      return text === undefined || text.trim() === seen
        ? []
        : [{ indicatorId: indicator.id, year, text, seen: seen === '' ? null : seen }];
    }),
  );
  const choose = async (indicatorId: string, { text }: Divided, overYears: OverYears) => {
    const { problems } = await act(
      send(SetOwnTargets, { planId, targets: [{ indicatorId, text, seen: text, overYears }] }),
    );
    if (problems) tellRefusal(problems);
    else onSaved();
  };
  const save = async () => {
    const { problems } = await act(send(SetYearParts, { planId, parts: changed }));
    if (problems) return tellRefusal(problems);
    setTyped(new Map());
    notifications.show({ color: 'green', message: terms.saved });
    onSaved();
  };
  return (
    <>
      <div className={classes.scroll}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{terms.indicator}</th>
              <th scope="col">{terms.target}</th>
              {years.map((year) => (
                <th key={year} scope="col">
                  {year}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {divided.map(({ indicator, target }) => {
              const isOpen = mayWrite && target.state === 'DRAFT';
              const empty = target.proposedParts.filter(({ year }) => !typed.get(cellOf(indicator.id, year)));
              return (
                <tr key={indicator.id}>
                  <td className={classes.name}>
                    {indicator.name}
                    {target.yearBalance ? (
                      <div
                        className={
                          ['GAP', 'OVER'].includes(target.yearBalance.status) ? classes.differs : classes.balance
                        }
                      >
                        {target.yearBalance.message.text}
                      </div>
                    ) : null}
                  </td>
                  <td>
                    {target.text}
                    {isOpen ? (
                      <Select
                        mt={6}
                        w={190}
                        size="xs"
                        data={HOWS}
                        value={target.overYears}
                        placeholder={terms.howUnknown}
                        aria-label={terms.howOf(indicator.name)}
                        error={target.overYears === null}
                        allowDeselect={false}
                        disabled={isBusy}
                        onChange={(how) => how && void choose(indicator.id, target, how as OverYears)}
                      />
                    ) : (
                      <div className={classes.quiet}>{target.overYears ? terms.hows[target.overYears] : null}</div>
                    )}
                    {isOpen && empty.length > 0 ? (
                      <Button
                        size="compact-xs"
                        variant="subtle"
                        mt={4}
                        aria-label={terms.proposeOf(indicator.name)}
                        onClick={() => type(empty.map(({ year, text }) => [cellOf(indicator.id, year), text] as const))}
                      >
                        {terms.propose}
                      </Button>
                    ) : null}
                  </td>
                  {years.map((year) => {
                    const part = target.yearParts.find((one) => one.year === year);
                    return (
                      <td key={year}>
                        {isOpen ? (
                          <TextInput
                            size="xs"
                            w={130}
                            value={typed.get(cellOf(indicator.id, year)) ?? part?.text ?? ''}
                            aria-label={terms.partOf(indicator.name, year)}
                            error={part?.question?.text}
                            onChange={(event) => type([[cellOf(indicator.id, year), event.currentTarget.value]])}
                          />
                        ) : (
                          (part?.text ?? '–')
                        )}
                      </td>
                    );
                  })}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {mayWrite && changed.length > 0 ? (
        <div className={classes.foot}>
          <Button loading={isBusy} onClick={() => void save()}>
            {terms.save}
          </Button>
        </div>
      ) : null}
    </>
  );
}
