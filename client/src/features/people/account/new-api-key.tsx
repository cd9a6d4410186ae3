import { Button, Group, Stack } from '@mantine/core';
import { Notice } from '#ui/states.tsx';
import { CopyField } from '../copy-field.tsx';
import classes from '../section.module.css';
import { texts } from './texts/index.ts';

/** A query of Power Query that asks the API with the key; what it asks for is an example to change. */
const powerQuery = (origin: string, secret: string): string => `let
  TraLoi = Web.Contents("${origin}/graphql", [
    Headers = [#"Authorization" = "Bearer ${secret}", #"Content-Type" = "application/json"],
    Content = Json.FromValue([query = "{ plans { edges { node { year title issued } } } }"])
  ]),
  KeHoach = Json.Document(TraLoi)[data][plans][edges],
  Bang = Table.FromRecords(List.Transform(KeHoach, each [node]))
in
  Bang`;

/** The one time that a key is shown, with what to do with it. */
export function NewApiKey({ secret, onTaken }: { secret: string; onTaken: () => void }) {
  return (
    <Stack gap="sm">
      <Notice tone="warn">{texts.keys.made}</Notice>
      <CopyField label={texts.keys.secret} value={secret} />
      <details className={classes.use}>
        <summary>{texts.keys.useTitle}</summary>
        <ol>
          {texts.keys.use.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <Stack gap="sm">
          <CopyField label={texts.keys.header} value={`Bearer ${secret}`} />
          <CopyField label={texts.keys.query} value={powerQuery(window.location.origin, secret)} long />
        </Stack>
      </details>
      <Group justify="flex-end">
        <Button onClick={onTaken}>{texts.keys.finished}</Button>
      </Group>
    </Stack>
  );
}
