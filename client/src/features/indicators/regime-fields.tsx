import { Checkbox, NativeSelect, Stack } from '@mantine/core';
import { useQuery } from 'urql';
import { graphql } from '#gql/indicators/gql.ts';
import { texts } from './texts/index.ts';

const NamedRegimes = graphql(`
  query NamedRegimes {
    regimes { id code name viewerMayName }
  }
`);

/** Which regimes are chosen; null: as it stands. */
export interface ChosenRegimes {
  regimeId: string | null;
  askingRegimeIds: readonly string[] | null;
}

export const AS_IT_STANDS: ChosenRegimes = { regimeId: null, askingRegimeIds: null };
export const REGIME_FIELDS = ['regimeId', 'askingRegimeIds'] as const;

interface Props {
  chosen: ChosenRegimes;
  /** Of the indicator as it is; of a new one quality objectives, and none. */
  standing: { regimeId: string | null; askingRegimeIds: readonly string[] };
  errors: Readonly<Record<string, string>>;
  onChange: (chosen: ChosenRegimes) => void;
}

const QUALITY_OBJECTIVES = 'MTCL';

/** The one regime whose figures count, and others that ask for the indicator as well. */
export function RegimeFields({ chosen, standing, errors, onChange }: Props) {
  const [{ data }] = useQuery({ query: NamedRegimes, requestPolicy: 'cache-and-network' });
  const all = data?.regimes ?? [];
  const usual = all.find(({ code }) => code === QUALITY_OBJECTIVES)?.id ?? '';
  const supplies = chosen.regimeId ?? standing.regimeId ?? usual;
  const asking = chosen.askingRegimeIds ?? standing.askingRegimeIds;
  // what is named already stays to be seen, and taken out
  const offered = all.filter(({ id, viewerMayName }) => viewerMayName || id === supplies || asking.includes(id));
  const others = offered.filter(({ id }) => id !== supplies);
  return (
    <Stack gap="sm">
      <NativeSelect
        label={texts.regimes.supplies}
        description={texts.regimes.suppliesHint}
        error={errors.regimeId ?? null}
        value={supplies}
        data={offered.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={({ currentTarget: { value } }) =>
          onChange({ regimeId: value, askingRegimeIds: asking.filter((id) => id !== value) })
        }
      />
      {others.length > 0 ? (
        <Checkbox.Group
          label={texts.regimes.asking}
          description={texts.regimes.askingHint}
          error={errors.askingRegimeIds ?? null}
          value={[...asking]}
          onChange={(ids) => onChange({ ...chosen, askingRegimeIds: ids })}
        >
          <Stack gap="xs" mt="xs">
            {others.map(({ id, name }) => (
              <Checkbox key={id} value={id} label={name} />
            ))}
          </Stack>
        </Checkbox.Group>
      ) : null}
    </Stack>
  );
}
