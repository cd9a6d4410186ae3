import { graphql } from '#gql/indicators/gql.ts';
import { useVerb } from '#lib/use-verb.ts';
import { EndUseFrame, type EndUseProps } from './end-use-frame.tsx';
import { texts } from './texts/index.ts';

const RetireIndicatorDocument = graphql(`
  mutation RetireIndicator($input: RetireIndicatorInput!) {
    retireIndicator(input: $input) { indicator { id } userErrors { code path message } }
  }
`);

/** Nothing is used instead. */
export function RetireForm(props: EndUseProps) {
  const { send, isBusy, problems } = useVerb(RetireIndicatorDocument);
  return <EndUseFrame {...props} {...{ words: texts.retire, send, isBusy, problems }} />;
}
