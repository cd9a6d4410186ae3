import { yearsShown } from '@dich/measure/years';
import { graphql } from '#gql/plans/gql.ts';
import type { TermPartsQuery } from '#gql/plans/graphql.ts';
import { usePage } from '#lib/use-page.ts';
import { useVerb } from '#lib/use-verb.ts';
import { ActButton } from '#ui/act-button.tsx';
import { SetOwnTargets } from './own-targets.ts';
import classes from './plan-page.module.css';
import { terms } from './texts/terms.ts';

const TermPartsDocument = graphql(`
  query TermParts($planId: ID!) {
    plan(id: $planId) {
      id
      year
      viewerMayEdit
      objectives {
        id
        indicators {
          id
          indicator { id name }
          ownTarget { id text }
          assignedTarget { id text }
          termParts { part { text } target { id year text source } differs { text } }
        }
      }
    }
  }
`);

type Line = NonNullable<TermPartsQuery['plan']>['objectives'][number]['indicators'][number];

/** What terms have the plan of a year reach, those of the unit and what it was given, line by line, and where it falls short; taken over with one click while it is a draft. */
export function TermParts({ planId }: { planId: string }) {
  const page = usePage(TermPartsDocument, { planId });
  const take = useVerb(SetOwnTargets);
  if (page.state !== 'ready' || !page.data.plan) return null;
  const { year, viewerMayEdit, objectives } = page.data.plan;
  const lines = objectives.flatMap(({ indicators }) => indicators).filter(({ termParts }) => termParts.length > 0);
  if (lines.length === 0) return null;
  const wishOf = (line: Line) => {
    const part = line.termParts.find(({ differs }) => differs !== null)?.part ?? null;
    return part ? { indicatorId: line.indicator.id, text: part.text, seen: line.ownTarget?.text ?? null } : null;
  };
  const withoutTarget = lines.filter(({ ownTarget, assignedTarget }) => !(ownTarget ?? assignedTarget));
  const wishes = withoutTarget.flatMap((line) => wishOf(line) ?? []);
  return (
    <section className={classes.section}>
      <h2>{terms.part(year)}</h2>
      <p className={classes.intro}>{terms.partText}</p>
      <div className={classes.scroll}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{terms.indicator}</th>
              <th scope="col">{terms.part(year)}</th>
              <th scope="col">{terms.own}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => {
              const wish = viewerMayEdit ? wishOf(line) : null;
              return (
                <tr key={line.id}>
                  <td className={classes.name}>{line.indicator.name}</td>
                  <td>
                    {line.termParts.map(({ part, target, differs }) => (
                      <div key={target.id}>
                        <strong>{part?.text ?? terms.noPart}</strong>
                        <div className={classes.quiet}>
                          {terms.ofTerm(yearsShown(target.year))}
                          {target.source === 'ASSIGNED' ? `, ${terms.given}` : null}: {target.text}
                        </div>
                        {differs ? <div className={classes.differs}>{differs.text}</div> : null}
                      </div>
                    ))}
                  </td>
                  <td>
                    {(line.ownTarget ?? line.assignedTarget)?.text ?? terms.noTarget}
                    {wish ? (
                      <div>
                        <ActButton
                          size="compact-sm"
                          variant="light"
                          mt={6}
                          aria-label={terms.takeOf(line.indicator.name)}
                          act={() => take.send({ planId, targets: [wish] })}
                          onDone={page.retry}
                        >
                          {terms.take}
                        </ActButton>
                      </div>
                    ) : null}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {viewerMayEdit && wishes.length > 1 ? (
        <div className={classes.foot}>
          <ActButton variant="light" act={() => take.send({ planId, targets: wishes })} onDone={page.retry}>
            {terms.takeAll(wishes.length)}
          </ActButton>
        </div>
      ) : null}
    </section>
  );
}
