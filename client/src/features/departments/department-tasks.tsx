import { readFragment } from '#gql/departments/fragment-masking.ts';
import { graphql } from '#gql/departments/gql.ts';
import type { DepartmentTaskFragment } from '#gql/departments/graphql.ts';
import card from '#ui/card.module.css';
import type { DepartmentOnPage } from './department-document.ts';
import classes from './department-page.module.css';
import { texts } from './texts/index.ts';

export const DepartmentTaskFields = graphql(`
  fragment DepartmentTask on Task { id text lead coordinating time }
`);

interface Props {
  department: DepartmentOnPage;
  year: number;
}

/** The lines of the plan that name it, in the words of the document. */
export function DepartmentTasks({ department, year }: Props) {
  const leading = readFragment(DepartmentTaskFields, department.leading);
  const coordinating = readFragment(DepartmentTaskFields, department.coordinating);
  return (
    <section className={card.card}>
      <h2 className={classes.title}>{texts.page.tasks}</h2>
      {leading.length + coordinating.length === 0 ? (
        <p className={classes.empty}>{texts.page.noTasks(year)}</p>
      ) : (
        <p className={classes.empty}>{texts.page.tasksByName}</p>
      )}
      <Tasks title={texts.page.leads} tasks={leading} />
      <Tasks title={texts.page.coordinates} tasks={coordinating} />
    </section>
  );
}

function Tasks({ title, tasks }: { title: string; tasks: readonly DepartmentTaskFragment[] }) {
  if (tasks.length === 0) return null;
  return (
    <>
      <h3 className={classes.part}>{title}</h3>
      <ul className={classes.list}>
        {tasks.map(({ id, text, lead, coordinating, time }) => (
          <li key={id} className={classes.line}>
            {text}
            <div className={classes.facts}>
              <Fact name={texts.page.lead} value={lead} />
              <Fact name={texts.page.coordinating} value={coordinating.join(', ')} />
              <Fact name={texts.page.time} value={time} />
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}

function Fact({ name, value }: { name: string; value: string | null }) {
  return value ? (
    <span>
      <b>{name}:</b> {value}
    </span>
  ) : null;
}
