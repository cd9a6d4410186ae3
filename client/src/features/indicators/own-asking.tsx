import { Button, Checkbox, Stack, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { Link } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '#gql/indicators/gql.ts';
import { formatDay, readDay } from '#lib/dates.ts';
import { useFrame } from '#lib/frame.ts';
import { placed } from '#lib/refusal.ts';
import { useVerb } from '#lib/use-verb.ts';
import { Notice } from '#ui/states.tsx';
import type { IndicatorOnPage } from './indicator-on-page.ts';
import classes from './indicators.module.css';
import { texts } from './texts/index.ts';

const OwnRegimes = graphql(`
  query OwnRegimes {
    regimes { id name viewerMayName unit { id } }
  }
`);

const SetOwnAsking = graphql(`
  mutation SetOwnAsking($input: SetOwnAskingInput!) {
    setOwnAsking(input: $input) { indicator { id } userErrors { code path message } }
  }
`);

const FIELDS = ['regimeIds', 'validFrom'];

interface Props {
  indicator: IndicatorOnPage;
  onChanged: () => void;
}

/** Regimes of the unit that ask for an indicator, whoever keeps it: it is reported in them as well, to compare. */
export function OwnAsking({ indicator, onChanged }: Props) {
  const { unit, today } = useFrame();
  const { send, isBusy, problems } = useVerb(SetOwnAsking);
  const [{ data }] = useQuery({ query: OwnRegimes, requestPolicy: 'cache-and-network' });
  const standing = indicator.viewerAskingRegimes.map(({ id }) => id);
  const [chosen, setChosen] = useState<readonly string[] | null>(null);
  const [from, setFrom] = useState(formatDay(today));
  const own = (data?.regimes ?? []).filter(
    (regime) => regime.unit?.id === unit.id && regime.viewerMayName && regime.id !== indicator.regime?.id,
  );
  const { errors, rest } = placed(problems, FIELDS);
  const [isUnread, setIsUnread] = useState(false);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const validFrom = readDay(from);
    setIsUnread(validFrom === null);
    if (validFrom === null) return;
    const answer = await send({ indicatorId: indicator.id, regimeIds: [...(chosen ?? standing)], validFrom });
    if (answer.problems !== null) return;
    notifications.show({ color: 'green', message: texts.ownAsking.done });
    setChosen(null);
    onChanged();
  };
  return (
    <section>
      <h2>{texts.ownAsking.title}</h2>
      <p className={classes.detail}>{texts.ownAsking.text}</p>
      {data && own.length === 0 ? (
        <p>
          {texts.ownAsking.none} <Link to="/che-do-bao-cao">{texts.ownAsking.toRegimes}</Link>
        </p>
      ) : (
        <form aria-label={texts.ownAsking.title} onSubmit={(event) => void save(event)}>
          {rest.map((message) => (
            <Notice key={message} tone="bad">
              {message}
            </Notice>
          ))}
          <Stack gap="sm" align="flex-start" mb="lg">
            <Checkbox.Group
              aria-label={texts.ownAsking.title}
              error={errors.regimeIds ?? null}
              value={[...(chosen ?? standing)]}
              onChange={setChosen}
            >
              <Stack gap="xs">
                {own.map(({ id, name }) => (
                  <Checkbox key={id} value={id} label={name} />
                ))}
              </Stack>
            </Checkbox.Group>
            <TextInput
              label={texts.edit.from}
              description={texts.ownAsking.fromHint}
              value={from}
              error={isUnread ? texts.edit.unread : (errors.validFrom ?? null)}
              onChange={(event) => setFrom(event.currentTarget.value)}
            />
            <Button type="submit" variant="default" loading={isBusy} disabled={chosen === null}>
              {texts.edit.submit}
            </Button>
          </Stack>
        </form>
      )}
    </section>
  );
}
