import { Button, Checkbox, Fieldset, Group, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type FormEvent, useState } from 'react';
import { type FragmentType, readFragment } from '#gql/notices/fragment-masking.ts';
import { graphql } from '#gql/notices/gql.ts';
import type { Problem } from '#lib/refusal.ts';
import { useVerb } from '#lib/use-verb.ts';
import classes from './notices.module.css';
import { texts } from './texts/index.ts';

export const MailWishesFields = graphql(`
  fragment MailWishes on MailAddress {
    quietFrom
    quietUntil
    restsOnDaysOff
    digest
    kinds { kind isMailed called { text } }
  }
`);

const SetMailWishes = graphql(`
  mutation SetMailWishes($input: SetMailWishesInput!) {
    setMailWishes(input: $input) {
      viewer { mailAddress { ...MailWishes } }
      userErrors { code path message }
    }
  }
`);

const words = texts.wishes;
const problemOf = (problems: readonly Problem[], field: string): string | undefined =>
  problems.find(({ path }) => path[0] === field)?.message;

/** When no e-mail of work leaves, whether it is one letter a day, and of which kinds none is sent. */
export function MailWishes({ own, onDone }: { own: FragmentType<typeof MailWishesFields>; onDone: () => void }) {
  const kept = readFragment(MailWishesFields, own);
  const { send, isBusy, problems } = useVerb(SetMailWishes);
  const [from, setFrom] = useState(kept.quietFrom);
  const [until, setUntil] = useState(kept.quietUntil);
  const [rests, setRests] = useState(kept.restsOnDaysOff);
  const [digest, setDigest] = useState(kept.digest);
  const [off, setOff] = useState<readonly string[]>(
    kept.kinds.flatMap(({ kind, isMailed }) => (isMailed ? [] : [kind])),
  );
  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    const { problems } = await send({
      ...{ quietFrom: from, quietUntil: until, restsOnDaysOff: rests, digest, kindsOff: [...off] },
    });
    if (problems) return;
    notifications.show({ color: 'green', message: words.saved });
    onDone();
  };
  return (
    <form className={classes.wishes} onSubmit={(event) => void onSubmit(event)} noValidate>
      <Group align="start">
        <TextInput
          label={words.from}
          value={from}
          error={problemOf(problems, 'quietFrom')}
          onChange={(event) => setFrom(event.currentTarget.value)}
          w={150}
        />
        <TextInput
          label={words.until}
          value={until}
          error={problemOf(problems, 'quietUntil')}
          onChange={(event) => setUntil(event.currentTarget.value)}
          w={150}
        />
      </Group>
      <Checkbox label={words.rests} checked={rests} onChange={(event) => setRests(event.currentTarget.checked)} />
      <Checkbox
        label={words.digest}
        description={words.digestHint}
        checked={digest}
        onChange={(event) => setDigest(event.currentTarget.checked)}
      />
      <Fieldset legend={words.kinds}>
        {kept.kinds.map(({ kind, called }) => (
          <Checkbox
            key={kind}
            mt={6}
            label={called.text}
            checked={!off.includes(kind)}
            onChange={() =>
              setOff((before) => (before.includes(kind) ? before.filter((one) => one !== kind) : [...before, kind]))
            }
          />
        ))}
      </Fieldset>
      <Button type="submit" loading={isBusy}>
        {words.save}
      </Button>
    </form>
  );
}
