import { Button, Group, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type FormEvent, useState } from 'react';
import { graphql } from '#gql/people/administration/gql.ts';
import { formatDay, readDay } from '#lib/dates.ts';
import { usePage } from '#lib/use-page.ts';
import { useVerb } from '#lib/use-verb.ts';
import classes from '../section.module.css';
import { Section } from '../section.tsx';
import { texts } from './texts/index.ts';

const LeadersFactorAsked = graphql(`
  query LeadersFactorAsked {
    provinceSettings { leadersFactorFrom leadersWithoutFactor revision }
  }
`);

const SetLeadersFactor = graphql(`
  mutation SetLeadersFactor($input: SetLeadersFactorInput!) {
    setLeadersFactor(input: $input) {
      provinceSettings { leadersFactorFrom }
      userErrors { code path message }
    }
  }
`);

/** For the administrators of a province: whether leaders of its units need a second factor to decide, and from when on. */
export function LeadersFactor() {
  const page = usePage(LeadersFactorAsked, {});
  const set = useVerb(SetLeadersFactor);
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  if (page.state !== 'ready') return null;
  const { leadersFactorFrom, leadersWithoutFactor, revision } = page.data.provinceSettings;

  const save = async (from: string | null, done: string) => {
    const { problems, result } = await set.send({ from, revision });
    setProblem(result ? null : (problems ?? []).map(({ message }) => message).join(' '));
    if (!result) return;
    setTyped('');
    notifications.show({ color: 'green', message: done });
    page.retry();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const from = readDay(typed);
    if (from) void save(from, texts.leadersFactor.saved(formatDay(from)));
    else setProblem(texts.office.badDay);
  };
  return (
    <Section title={texts.leadersFactor.title} text={texts.leadersFactor.text}>
      <span className={classes.name}>
        {leadersFactorFrom ? texts.leadersFactor.asked(formatDay(leadersFactorFrom)) : texts.leadersFactor.notAsked}
      </span>
      <span className={classes.detail}>{texts.leadersFactor.without(leadersWithoutFactor)}</span>
      <form className={classes.form} onSubmit={submit} noValidate>
        <TextInput
          label={texts.leadersFactor.from}
          description={texts.leadersFactor.fromHint}
          inputMode="numeric"
          value={typed}
          error={problem}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Group>
          <Button type="submit" loading={set.isBusy}>
            {leadersFactorFrom ? texts.leadersFactor.change : texts.leadersFactor.ask}
          </Button>
          {leadersFactorFrom ? (
            <Button variant="default" loading={set.isBusy} onClick={() => void save(null, texts.leadersFactor.ended)}>
              {texts.leadersFactor.end}
            </Button>
          ) : null}
        </Group>
      </form>
    </Section>
  );
}
