import { graphql } from '#gql/indicators/gql.ts';
import { usePage } from '#lib/use-page.ts';
import { PageStates } from '#ui/page-states.tsx';
import { Notice } from '#ui/states.tsx';
import { texts } from './texts/index.ts';

const IndicatorUses = graphql(`
  query IndicatorUses($id: ID!, $from: LocalDate!, $merging: Boolean!) {
    indicator(id: $id) { id uses(from: $from, merging: $merging) { kind hinders message { text } } }
  }
`);

interface Props {
  indicatorId: string;
  from: string;
  /** Another one is to be used instead. */
  isMerging?: boolean;
}

/** Where an indicator stands from a day on: what has to be done first, then what is only told. */
export function Uses({ indicatorId, from, isMerging = false }: Props) {
  const page = usePage(IndicatorUses, { id: indicatorId, from, merging: isMerging });
  return (
    <PageStates page={page}>
      {({ indicator }) => {
        const uses = indicator?.uses ?? [];
        const first = uses.filter(({ hinders }) => hinders);
        const others = uses.filter(({ hinders }) => !hinders);
        if (uses.length === 0) return <p>{texts.retire.noUses}</p>;
        return (
          <>
            {first.length > 0 ? (
              <Notice tone="warn" title={texts.retire.first}>
                <Sentences of={first} />
              </Notice>
            ) : null}
            {others.length > 0 ? (
              <Notice title={texts.retire.uses}>
                <Sentences of={others} />
              </Notice>
            ) : null}
          </>
        );
      }}
    </PageStates>
  );
}

function Sentences({ of }: { of: readonly { message: { text: string } }[] }) {
  return (
    <ul>
      {of.map(({ message: { text } }) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}
