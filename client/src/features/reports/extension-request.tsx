import { type FragmentType, readFragment } from '#gql/reports/fragment-masking.ts';
import { graphql } from '#gql/reports/gql.ts';
import type { ExtensionRequestFragment } from '#gql/reports/graphql.ts';
import { formatDay, formatMoment } from '#lib/dates.ts';
import { later } from '#lib/later.tsx';
import { texts } from './texts/index.ts';

export const ExtensionRequestFields = graphql(`
  fragment ExtensionRequest on ExtensionRequest {
    id
    state
    wishedOn
    reason
    askedAt
    askedBy
    grantedUntil
    answer
    decidedAt
    decidedBy
    viewerMayDecide
    viewerMayWithdraw
  }
`);

/** Most requests are read; whoever answers or withdraws one waits for the dialogs. */
const AnswerRequest = later(async () => (await import('./answer-request.tsx')).AnswerRequest);
const WithdrawRequest = later(async () => (await import('./answer-request.tsx')).WithdrawRequest);

interface Props {
  request: FragmentType<typeof ExtensionRequestFields> | null;
  /** Of whom it is, for who answers several. */
  whose?: string;
  onDone?: (() => void) | undefined;
}

/** What was asked for, why, and what has become of it. One that was withdrawn is not shown. */
export function ExtensionRequest({ request: masked, whose, onDone = nothing }: Props) {
  const request = readFragment(ExtensionRequestFields, masked);
  if (!request || request.state === 'WITHDRAWN') return null;
  return (
    <div>
      <div>{stateInWords(request)}</div>
      <small>{texts.extension.why(request.askedBy, formatMoment(request.askedAt), request.reason)}</small>
      {request.viewerMayDecide ? <AnswerRequest request={request} whose={whose ?? ''} onDone={onDone} /> : null}
      {request.viewerMayWithdraw ? <WithdrawRequest requestId={request.id} onDone={onDone} /> : null}
    </div>
  );
}

const nothing = () => {};

function stateInWords({ state, wishedOn, grantedUntil, decidedBy, answer }: ExtensionRequestFragment): string {
  const words = texts.extension;
  if (state === 'GRANTED' && grantedUntil) return words.granted(decidedBy ?? '', formatDay(grantedUntil), answer);
  if (state === 'REFUSED') return words.refused(decidedBy ?? '', answer ?? '');
  return words.waits(formatDay(wishedOn));
}
