import type { ReviewPageQuery } from '#gql/reports/graphql.ts';
import { unitName } from '#lib/unit-name.ts';
import card from '#ui/card.module.css';
import { ExtensionRequest } from './extension-request.tsx';
import classes from './reports-page.module.css';
import { texts } from './texts/index.ts';

interface Props {
  requests: ReviewPageQuery['extensionRequests'];
  onDone: () => void;
}

/** Requests for an extension that wait for the viewer's unit, above the reports that do. */
export function RequestsToAnswer({ requests, onDone }: Props) {
  if (requests.length === 0) return null;
  return (
    <section className={classes.requests}>
      <h2>{texts.extension.toAnswer(requests.length)}</h2>
      <ul className={`${card.card} ${classes.list}`}>
        {requests.map((request) => {
          const { id, unit, department, period } = request;
          const whose = department?.name ?? unitName(unit);
          return (
            <li key={id} className={classes.request}>
              <b>{`${whose} · ${period.label}`}</b>
              <ExtensionRequest request={request} whose={whose} onDone={onDone} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
