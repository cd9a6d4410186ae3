import { readPhaseLine } from '@dich/measure/phase-line';
import { Button, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { graphql } from '#gql/targets/gql.ts';
import type { PhaseInput } from '#gql/targets/graphql.ts';
import { said } from '#lib/said.ts';
import { useAct, useSend } from '#lib/use-verb.ts';
import { Notice } from '#ui/states.tsx';
import { tellRefusal } from '#ui/tell-refusal.ts';
import classes from './assignment.module.css';
import own from './phase-table.module.css';
import { phases as texts } from './texts/phases.ts';

const SetPhases = graphql(`
  mutation SetPhases($input: SetPhasesInput!) {
    setPhases(input: $input) { targets { id } userErrors { code path message } }
  }
`);

/** A target of the year, with what is to be reached within it. */
export interface Phased {
  key: string;
  /** For whom. */
  name: string;
  /** How the server names it. */
  place: Pick<PhaseInput, 'unitId' | 'departmentId' | 'indicatorId'>;
  mayWrite: boolean;
  target: {
    id: string;
    text: string;
    whyNotPhased: { text: string } | null;
    phases: readonly { until: number; text: string; explanation: { text: string } | null }[];
    evenPhases: readonly { until: number; text: string }[];
  };
}

interface Props {
  planId: string;
  phased: readonly Phased[];
  balances: readonly { until: number; status: string; message: { text: string } }[];
  onSaved: () => void;
}

const cellOf = (key: string, until: number): string => `${key} ${until}`;
const saidOf = ({ target }: Phased, until: number): string =>
  target.phases.find((phase) => phase.until === until)?.text ?? '';

/** Phases are typed, or pasted as one line, and saved together; what was understood is told beneath each target. */
export function PhaseTable({ planId, phased, balances, onSaved }: Props) {
  const [typed, setTyped] = useState<ReadonlyMap<string, string>>(new Map());
  const [lines, setLines] = useState<ReadonlyMap<string, string>>(new Map());
  const [asked, setAsked] = useState<ReadonlyMap<string, string>>(new Map());
  const { act, isBusy } = useAct();
  const send = useSend();
  const ends = [
    ...new Set([3, 6, 9, ...phased.flatMap(({ target }) => target.phases.map(({ until }) => until))]),
  ].toSorted((a, b) => a - b);
  const type = (cells: readonly (readonly [string, string])[]) => {
    setTyped((before) => new Map([...before, ...cells]));
    setAsked((before) => new Map([...before].filter(([cell]) => !cells.some(([one]) => one === cell))));
  };
  const changed = phased.flatMap((one) =>
    [...typed].flatMap(([cell, text]) => {
      const until = Number(cell.slice(one.key.length + 1));
      if (cell !== cellOf(one.key, until)) return [];
      const seen = saidOf(one, until);
      return text.trim() === seen
        ? []
        : [{ cell, phase: { ...one.place, until, text, seen: seen === '' ? null : seen } }];
    }),
  );
  const take = ({ key }: Phased, line: string) => {
    const { cells, questions } = readPhaseLine(line);
    setLines((before) => new Map([...before, [key, line]]));
    setAsked((before) => {
      const rest = new Map([...before].filter(([cell]) => cell !== key));
      return questions.length === 0 ? rest : rest.set(key, questions.map(said).join(' '));
    });
    if (questions.length === 0) type(cells.map(({ until, text }) => [cellOf(key, until), text] as const));
  };
  const save = async () => {
    const { problems } = await act(send(SetPhases, { planId, phases: changed.map(({ phase }) => phase) }));
    if (!problems) {
      setTyped(new Map());
      setLines(new Map());
      setAsked(new Map());
      notifications.show({ color: 'green', message: texts.saved });
      return onSaved();
    }
    const atCells = problems.flatMap(({ path, message }) => {
      const cell = path[0] === 'phases' ? changed[Number(path[1])]?.cell : undefined;
      return cell ? [[cell, message] as const] : [];
    });
    setAsked(new Map(atCells));
    const elsewhere = problems.filter(({ path }) => path[0] !== 'phases');
    if (elsewhere.length > 0) tellRefusal(elsewhere);
  };
  return (
    <>
      <div className={own.scroll}>
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
              <th scope="col">{texts.line}</th>
            </tr>
          </thead>
          <tbody>
            {phased.map((one) => {
              const { key, name, target } = one;
              const isOpen = one.mayWrite && target.whyNotPhased === null;
              const understood = target.phases.flatMap(({ explanation }) => explanation?.text ?? []).join('; ');
              return (
                <tr key={key}>
                  <th scope="row">{name}</th>
                  <td>
                    {target.text}
                    {understood ? <div className={classes.hint}>{understood}</div> : null}
                  </td>
                  {target.whyNotPhased ? (
                    <td colSpan={ends.length + 1} className={classes.hint}>
                      {target.whyNotPhased.text}
                    </td>
                  ) : (
                    <>
                      {ends.map((until) => (
                        <td key={until}>
                          {isOpen ? (
                            <TextInput
                              size="xs"
                              w={130}
                              value={typed.get(cellOf(key, until)) ?? saidOf(one, until)}
                              aria-label={texts.cellOf(name, until)}
                              error={asked.get(cellOf(key, until))}
                              onChange={(event) => type([[cellOf(key, until), event.currentTarget.value]])}
                            />
                          ) : (
                            saidOf(one, until) || '–'
                          )}
                        </td>
                      ))}
                      <td>
                        {isOpen ? (
                          <>
                            <TextInput
                              size="xs"
                              w={250}
                              placeholder={texts.lineExample}
                              value={lines.get(key) ?? ''}
                              aria-label={texts.lineOf(name)}
                              error={asked.get(key)}
                              onChange={(event) => take(one, event.currentTarget.value)}
                            />
                            {target.evenPhases.length > 0 ? (
                              <Button
                                size="compact-xs"
                                variant="subtle"
                                mt={4}
                                aria-label={texts.evenOf(name)}
                                onClick={() =>
                                  type(target.evenPhases.map((even) => [cellOf(key, even.until), even.text] as const))
                                }
                              >
                                {texts.even}
                              </Button>
                            ) : null}
                          </>
                        ) : (
                          <span className={classes.hint}>{texts.inForce}</span>
                        )}
                      </td>
                    </>
                  )}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {balances.map(({ until, status, message }) => (
        <Notice key={until} tone={['GAP', 'OVER'].includes(status) ? 'warn' : undefined}>
          {message.text}
        </Notice>
      ))}
      {[...asked.keys()].some((cell) => cell.includes(' ')) ? <Notice tone="warn">{texts.unread}</Notice> : null}
      {changed.length > 0 ? (
        <Button my="sm" loading={isBusy} onClick={() => void save()}>
          {texts.save}
        </Button>
      ) : null}
    </>
  );
}
