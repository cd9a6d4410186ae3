import { texts as people } from '#features/people/texts/index.ts';
import { type FragmentType, readFragment } from '#gql/trail/fragment-masking.ts';
import { graphql } from '#gql/trail/gql.ts';
import { formatMoment } from '#lib/dates.ts';
import { unitName } from '#lib/unit-name.ts';
import { type ChangeLine, linesOf, type Names } from './read-changes.ts';
import { texts } from './texts/index.ts';
import classes from './trail.module.css';
import { subjectInWords, verbInWords } from './words.ts';

export const TrailEntryFields = graphql(`
  fragment TrailEntry on AuditEntry {
    at
    actorName
    officeKind
    verb
    subject
    subjectId
    person
    requestId
    unit { id name type }
    changes { field before after }
  }
`);

/** How many changes stand open; the others are unfolded. */
const SHOWN = 6;

const OFFICES: Readonly<Record<string, string>> = { ...people.office, ...texts.office };

interface Props {
  entry: FragmentType<typeof TrailEntryFields>;
  names: Names;
  /** In the search the kind of record is told, and the id that finds the request in the server's log. */
  detailed?: boolean;
}

/** Who did what, when, and what changed by it. */
export function TrailEntry({ entry: masked, names, detailed = false }: Props) {
  const entry = readFragment(TrailEntryFields, masked);
  const lines = linesOf(entry.changes, names);
  const office = [OFFICES[entry.officeKind] ?? entry.officeKind, entry.unit && unitName(entry.unit)];
  return (
    <li className={classes.entry}>
      <time className={classes.at} dateTime={entry.at}>
        {formatMoment(entry.at)}
      </time>
      <div className={classes.what}>
        <div className={classes.verb}>
          {verbInWords(entry.verb)}
          {detailed ? (
            <span className={classes.subject}>
              {[subjectInWords(entry.subject), entry.person].filter(Boolean).join(' · ')}
            </span>
          ) : null}
        </div>
        <div className={classes.who}>
          {entry.actorName}
          <span className={classes.quiet}>
            {entry.actorName ? ' · ' : ''}
            {office.filter(Boolean).join(' · ')}
          </span>
        </div>
        {lines.length > 0 ? <Changes lines={lines} /> : null}
        {detailed ? (
          <div className={classes.request}>
            {texts.request}: {entry.requestId}
          </div>
        ) : null}
      </div>
    </li>
  );
}

function Changes({ lines }: { lines: readonly ChangeLine[] }) {
  const rest = lines.slice(SHOWN);
  return (
    <>
      <ChangeList lines={lines.slice(0, SHOWN)} />
      {rest.length > 0 ? (
        <details className={classes.more}>
          <summary>{texts.moreChanges(rest.length)}</summary>
          <ChangeList lines={rest} />
        </details>
      ) : null}
    </>
  );
}

function ChangeList({ lines }: { lines: readonly ChangeLine[] }) {
  return (
    <dl className={classes.changes}>
      {lines.map(({ what, before, after }) => (
        <div key={`${what} ${before} ${after}`}>
          <dt>{what}</dt>
          <dd>
            {before === null ? null : (
              <>
                <span className={classes.before}>
                  <span className={classes.label}>{texts.before}</span> {before}
                </span>{' '}
              </>
            )}
            <span>
              {before === null ? null : <span className={classes.label}>{texts.after}</span>}{' '}
              {after ?? <span className={classes.quiet}>{texts.emptyValue}</span>}
            </span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
