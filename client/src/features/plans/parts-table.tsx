import { Button, Select, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { graphql } from '#gql/plans/gql.ts';
import type { OverYears, YearPartInput } from '#gql/plans/graphql.ts';
import { useAct, useSend } from '#lib/use-verb.ts';
import type { Answer } from '#lib/verb.ts';
import { tellRefusal } from '#ui/tell-refusal.ts';
import classes from './plan-page.module.css';
import { terms } from './texts/terms.ts';

const SetYearParts = graphql(`
  mutation SetYearParts($input: SetYearPartsInput!) {
    setYearParts(input: $input) { targets { id } userErrors { code path message } }
  }
`);

/** What holds for a term, with the parts of its years. */
export interface Divided {
  key: string;
  /** Of what, and for whom. */
  name: string;
  /** How the server names it. */
  place: Pick<YearPartInput, 'unitId' | 'indicatorId'>;
  mayWrite: boolean;
  target: {
    text: string;
    overYears: OverYears | null;
    yearParts: readonly { year: number; text: string; question: { text: string } | null }[];
    proposedParts: readonly { year: number; text: string }[];
    yearBalance: { status: string; message: { text: string } } | null;
  };
  /** Says how its years reach it. */
  choose: (how: OverYears) => Promise<Answer<unknown>>;
}

const HOWS = (Object.keys(terms.hows) as OverYears[]).map((value) => ({ value, label: terms.hows[value] }));

interface TableProps {
  planId: string;
  divided: readonly Divided[];
  years: readonly number[];
  onSaved: () => void;
}

const cellOf = (key: string, year: number): string => `${key} ${year}`;
const saidOf = ({ target }: Divided, year: number): string =>
  target.yearParts.find((part) => part.year === year)?.text ?? '';

/** What years have to reach, typed and saved together; whether they make what holds for the term is told beside it. */
export function PartsTable({ planId, divided, years, onSaved }: TableProps) {
  const [typed, setTyped] = useState<ReadonlyMap<string, string>>(new Map());
  const { act, isBusy } = useAct();
  const send = useSend();
  const type = (cells: readonly (readonly [string, string])[]) => setTyped((before) => new Map([...before, ...cells]));
  const changed = divided.flatMap((one) =>
    years.flatMap((year) => {
      const [text, seen] = [typed.get(cellOf(one.key, year)), saidOf(one, year)];
      return text === undefined || text.trim() === seen
        ? []
        : [{ ...one.place, year, text, seen: seen === '' ? null : seen }];
    }),
  );
  const choose = async (one: Divided, how: OverYears) => {
    const { problems } = await act(one.choose(how));
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
            {divided.map((one) => {
              const { key, name, target, mayWrite: isOpen } = one;
              const empty = target.proposedParts.filter(({ year }) => !typed.get(cellOf(key, year)));
              return (
                <tr key={key}>
                  <td className={classes.name}>
                    {name}
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
                        aria-label={terms.howOf(name)}
                        error={target.overYears === null}
                        allowDeselect={false}
                        disabled={isBusy}
                        onChange={(how) => how && void choose(one, how as OverYears)}
                      />
                    ) : (
                      <div className={classes.quiet}>{target.overYears ? terms.hows[target.overYears] : null}</div>
                    )}
                    {isOpen && empty.length > 0 ? (
                      <Button
                        size="compact-xs"
                        variant="subtle"
                        mt={4}
                        aria-label={terms.proposeOf(name)}
                        onClick={() => type(empty.map(({ year, text }) => [cellOf(key, year), text] as const))}
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
                            value={typed.get(cellOf(key, year)) ?? part?.text ?? ''}
                            aria-label={terms.partOf(name, year)}
                            error={part?.question?.text}
                            onChange={(event) => type([[cellOf(key, year), event.currentTarget.value]])}
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
      {changed.length > 0 ? (
        <div className={classes.foot}>
          <Button loading={isBusy} onClick={() => void save()}>
            {terms.save}
          </Button>
        </div>
      ) : null}
    </>
  );
}
