import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '#gql/indicators/gql.ts';
import { nodesOf } from '#lib/nodes.ts';
import { unitInWords } from '#lib/numbers.ts';
import { placed } from '#lib/refusal.ts';
import { useVerb } from '#lib/use-verb.ts';
import { EndUseFrame, type EndUseProps } from './end-use-frame.tsx';
import { texts } from './texts/index.ts';

const MergeIndicatorsDocument = graphql(`
  mutation MergeIndicators($input: MergeIndicatorsInput!) {
    mergeIndicators(input: $input) { indicator { id } userErrors { code path message } }
  }
`);

const OwnIndicators = graphql(`
  query OwnIndicators {
    indicators(viewerMayPlan: true, retired: false, first: 200) {
      edges { node { id name kind unitOfMeasure viewerMayChange } }
    }
  }
`);

/** Which one is used instead. */
export function MergeForm(props: EndUseProps) {
  const { id, kind } = props.indicator;
  const { send, isBusy, problems } = useVerb(MergeIndicatorsDocument);
  const [intoId, setIntoId] = useState('');
  const [{ data }] = useQuery({ query: OwnIndicators });
  const others = nodesOf(data?.indicators).filter(
    (other) => other.viewerMayChange && other.id !== id && other.kind === kind,
  );
  const choice = (
    <NativeSelect
      label={texts.merge.into}
      description={data && others.length === 0 ? texts.merge.none : undefined}
      value={intoId}
      error={placed(problems, ['intoId']).errors.intoId ?? null}
      data={[
        { value: '', label: texts.links.choose },
        ...others.map((other) => ({ value: other.id, label: `${other.name} (${unitInWords(other.unitOfMeasure)})` })),
      ]}
      onChange={(event) => setIntoId(event.currentTarget.value)}
    />
  );
  return (
    <EndUseFrame
      {...props}
      {...{ words: texts.merge, isBusy, problems }}
      send={(said) => send({ ...said, intoId })}
      instead={{ id: intoId, field: 'intoId', children: choice }}
    />
  );
}
