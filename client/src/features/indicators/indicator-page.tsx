import { KIND_WORDS } from '@dich/measure/choices';
import { Button } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { formatDay } from '#lib/dates.ts';
import { later } from '#lib/later.tsx';
import { unitInWords } from '#lib/numbers.ts';
import { said } from '#lib/said.ts';
import { unitName, unitNameInSentence } from '#lib/unit-name.ts';
import { usePage } from '#lib/use-page.ts';
import card from '#ui/card.module.css';
import { PageHead } from '#ui/page-head.tsx';
import { RecordStates } from '#ui/page-states.tsx';
import { type IndicatorOnPage, IndicatorPageDocument } from './indicator-on-page.ts';
import classes from './indicators.module.css';
import { Links } from './links.tsx';
import { RetireIndicator, Retirement } from './retirement.tsx';
import { SetGradesDialog } from './set-grades.tsx';
import { texts } from './texts/index.ts';

const OwnAsking = later(async () => (await import('./own-asking.tsx')).OwnAsking);
const EditIndicatorForm = later(async () => (await import('./edit-indicator-form.tsx')).EditIndicatorForm);

const route = getRouteApi('/frame/danh-muc/$indicatorId');

/** One indicator: what it means, who keeps it, and what it has meant before. */
export function IndicatorPage(): ReactNode {
  const { indicatorId } = route.useParams();
  const page = usePage(IndicatorPageDocument, { id: indicatorId });
  const [isEditing, setIsEditing] = useState(false);
  return (
    <RecordStates page={page} record={({ indicator }) => indicator}>
      {(indicator) => (
        <>
          <PageHead
            title={indicator.name}
            above={<Link to="/danh-muc">{texts.title}</Link>}
            below={indicator.unit ? texts.keptBy(unitName(indicator.unit)) : texts.shared}
            actions={
              indicator.viewerMayChange ? (
                <>
                  {indicator.kind === 'GRADE' && indicator.viewerMaySetRule ? (
                    <SetGradesDialog indicator={indicator} onChanged={page.retry} />
                  ) : null}
                  <RetireIndicator indicator={indicator} onChanged={page.retry} />
                  <Button variant="default" onClick={() => setIsEditing(true)}>
                    {texts.edit.open}
                  </Button>
                </>
              ) : null
            }
          />
          <Retirement indicator={indicator} onChanged={page.retry} />
          {isEditing ? (
            <EditIndicatorForm indicator={indicator} onDone={page.retry} onClose={() => setIsEditing(false)} />
          ) : null}
          <Meaning indicator={indicator} />
          {indicator.viewerMayAsk ? (
            <OwnAsking key={indicator.id} indicator={indicator} onChanged={page.retry} />
          ) : null}
          <Links indicator={indicator} onChanged={page.retry} />
          <h2>{texts.editions.title}</h2>
          <ul className={card.list}>
            {indicator.editions.map(({ edition, validFrom, name, unitOfMeasure, kind, definition }) => (
              <li key={edition} className={card.card}>
                <div className={classes.row}>
                  <span className={classes.name}>{texts.editions.from(formatDay(validFrom))}</span>
                  <span>{`${name} (${unitInWords(unitOfMeasure)}) · ${said(KIND_WORDS[kind])}`}</span>
                  {definition ? <span className={classes.detail}>{definition}</span> : null}
                </div>
              </li>
            ))}
          </ul>
        </>
      )}
    </RecordStates>
  );
}

function Meaning({ indicator }: { indicator: IndicatorOnPage }) {
  const { fields } = texts.create;
  const {
    code,
    unitOfMeasure,
    kind,
    numeratorName,
    denominatorName,
    definition,
    parent,
    children,
    regime,
    askingRegimes,
    copiedFrom,
    grades,
  } = indicator;
  const lines: [label: string, value: ReactNode][] = [
    [fields.code, code],
    [fields.unitOfMeasure, unitInWords(unitOfMeasure)],
    [fields.kind, said(KIND_WORDS[kind])],
    [fields.numeratorName, numeratorName],
    [fields.denominatorName, denominatorName],
    [fields.definition, definition],
    [
      texts.grades.label,
      grades?.map(({ name, also }) => (also.length > 0 ? `${name} (${also.join(', ')})` : name)).join(' < '),
    ],
    [texts.regimes.supplies, regime?.name],
    [texts.regimes.asking, askingRegimes.length > 0 ? askingRegimes.map(({ name }) => name).join('; ') : null],
    [texts.partOf, parent && <ToIndicator {...parent} />],
    [
      texts.copy.from,
      copiedFrom && (
        <>
          <ToIndicator {...copiedFrom} />
          {copiedFrom.unit ? texts.copy.fromUnit(unitNameInSentence(copiedFrom.unit)) : null}
        </>
      ),
    ],
    [texts.parts, children.length > 0 ? children.map((child) => <ToIndicator key={child.id} {...child} />) : null],
  ];
  return (
    <dl className={classes.meaning}>
      {lines.map(([label, value]) =>
        value === null || value === undefined || value === '' ? null : (
          <div key={label} className={classes.line}>
            <dt className={classes.detail}>{label}</dt>
            <dd className={classes.value}>{value}</dd>
          </div>
        ),
      )}
    </dl>
  );
}

function ToIndicator({ id, name }: { id: string; name: string }) {
  return (
    <Link to="/danh-muc/$indicatorId" params={{ indicatorId: id }} className={classes.part}>
      {name}
    </Link>
  );
}
