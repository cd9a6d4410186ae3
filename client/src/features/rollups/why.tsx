import { Drawer } from '@mantine/core';
import { Link, linkOptions, useNavigate } from '@tanstack/react-router';
import { graphql } from '#gql/rollups/gql.ts';
import type { WhyQuery } from '#gql/rollups/graphql.ts';
import { formatDay, formatMoment } from '#lib/dates.ts';
import { later } from '#lib/later.tsx';
import { printWithUnit } from '#lib/numbers.ts';
import { texts as common } from '#lib/texts/index.ts';
import { unbroken } from '#lib/unbroken.ts';
import { unitName } from '#lib/unit-name.ts';
import { usePage } from '#lib/use-page.ts';
import { AbsentUnitState } from '#ui/absent-unit.tsx';
import { AttainmentMark } from '#ui/marks.tsx';
import { PageStates } from '#ui/page-states.tsx';
import { Notice } from '#ui/states.tsx';
import { TargetWords } from '#ui/target-words.tsx';
import { Besides } from './besides.tsx';
import { Coverage } from './coverage.tsx';
import { DepartmentParts } from './department-parts.tsx';
import { Estimated } from './estimated.tsx';
import { Lacking } from './lacking.tsx';
import { PartsTable } from './parts-table.tsx';
import { PeriodParts } from './period-parts.tsx';
import { ScoreMark } from './score-mark.tsx';
import { texts } from './texts/index.ts';
import { countOf, percentInWords, ValueCell } from './value-cell.tsx';
import classes from './why.module.css';

/** Who keeps the indicator opens it now and then; the others never load it. */
const RuleForm = later(async () => (await import('./rule-form.tsx')).RuleForm);

/** Many figures have none. */
const WhyEvidence = later(async () => (await import('./why-evidence.tsx')).WhyEvidence);

const WhyDocument = graphql(`
  query Why($unitId: ID!, $indicatorId: ID!, $periodId: ID!, $asOf: LocalDate) {
    indicatorValue(unitId: $unitId, indicatorId: $indicatorId, periodId: $periodId, asOf: $asOf) {
      asOf
      ...ValueCell
      display
      vintage
      restated { beforeDisplay afterDisplay at }
      indicator { id name definition unitOfMeasure operandUnit ...RuledIndicator }
      rule
      numerator
      denominator
      unit { id name type parent { id name type } }
      period { id label endsOn }
      rolledUp
      howMade { text }
      incomputable { text }
      paceReason { text }
      difference
      onAllExpected { display borrowed { unit { id name type } } }
      striven { attainment attainmentLabel reason { text } target { id ...TargetWords } }
      expected
      reporting
      pending
      ...Coverage
      departmentCoverage { expected reporting }
      level
      missing { id name type }
      typed { id display words }
      besides { ...Beside }
      estimated { ...Estimated }
      target { id ...TargetWords }
      attainment
      attainmentLabel
      reason { key text }
      percentOfTarget
      whyNoPercent { key text }
      score { rule ruleText score colour colourText whyNone { text } }
      percentFormula
      figure { id evidence files { id ...EvidenceFile } }
      report { id viewerMayEdit }
      overTime { coverage }
      ofParts { display difference overTime { coverage } }
      periodParts { ...PeriodPartRow }
      parts { ...PartRow }
      departments { ...DepartmentPart }
    }
    scoringForAll { viewerMaySet }
    period(id: $periodId) {
      id
      absence(unitId: $unitId) { ...AbsentUnit }
    }
  }
`);

type Value = NonNullable<WhyQuery['indicatorValue']>;

interface Props {
  indicatorId: string;
  unitId: string;
  boardUnitId: string;
  periodId: string;
  /** The day that is looked back at; null: as it is known now. */
  asOf: string | null;
}

/** One click from a number to its reasons: the verdict, the operator, the parts, what is missing, what was typed beside it. */
export function Why({ indicatorId, unitId, boardUnitId, periodId, asOf }: Props) {
  const navigate = useNavigate({ from: '/theo-doi' });
  const page = usePage(WhyDocument, { unitId, indicatorId, periodId, asOf });
  const close = () =>
    void navigate({
      search: (before) => ({ ...before, 'chi-tieu': undefined, cua: undefined }),
      resetScroll: false,
    });
  return (
    <Drawer opened onClose={close} position="right" size={560} title={texts.why}>
      <PageStates page={page}>
        {({ indicatorValue, scoringForAll, period }) =>
          indicatorValue ? (
            <Reasons value={indicatorValue} boardUnitId={boardUnitId} maySetForAll={scoringForAll.viewerMaySet} />
          ) : period?.absence ? (
            <AbsentUnitState
              absence={period.absence}
              linkTo={(cua) =>
                linkOptions({
                  to: '/theo-doi',
                  search: { ky: periodId, 'chi-tieu': indicatorId, cua, ...(asOf ? { 'tai-ngay': asOf } : {}) },
                })
              }
            />
          ) : (
            <p>{common.refused.missing}</p>
          )
        }
      </PageStates>
    </Drawer>
  );
}

function headingOf({ rolledUp, departmentCoverage }: Value): string {
  if (rolledUp) return texts.rolledUp;
  return departmentCoverage ? texts.departments.made : texts.typedOwn;
}

/** Without a figure: said once, where it is said why there is none. */
const NO_FIGURE = 'verdict.noFigure';

interface ReasonsProps {
  value: Value;
  boardUnitId: string;
  maySetForAll: boolean;
}

function Reasons({ value, boardUnitId, maySetForAll }: ReasonsProps) {
  const { indicator, unit, target, restated, typed } = value;
  // of the unit itself its departments are named
  const missing = value.missing.filter(({ id }) => id !== unit.id || value.departments.length === 0);
  return (
    <article className={classes.why}>
      <header>
        <p className={classes.path}>
          {unit.id !== boardUnitId && unit.parent ? (
            <Link
              from="/theo-doi"
              to="/theo-doi"
              search={(before) => ({ ...before, cua: unit.parent?.id })}
              resetScroll={false}
            >
              {unitName(unit.parent)}
            </Link>
          ) : null}
          {unit.id !== boardUnitId ? ' › ' : null}
          {unitName(unit)} · {value.period.label}
          {value.asOf ? ` · ${texts.past.at(formatDay(value.asOf))}` : null}
        </p>
        <h2>{indicator.name}</h2>
        <div className={classes.headline}>
          <ValueCell value={value} usual="OFFICIAL" count={countOf(value)} />
          <AttainmentMark attainment={value.attainment} label={value.attainmentLabel} />
          <Lacking value={value} />
        </div>
        {value.incomputable ? (
          <Notice tone="warn" title={texts.incomputable}>
            {value.incomputable.text}
          </Notice>
        ) : null}
        {value.incomputable && value.reason.key === NO_FIGURE ? null : (
          <p className={classes.reason}>{unbroken(value.reason.text)}</p>
        )}
        {value.paceReason ? <p className={classes.small}>{unbroken(value.paceReason.text)}</p> : null}
        <ScoreMark score={value.score} />
        {value.score ? (
          <p className={classes.small}>
            {unbroken([value.score.ruleText, value.score.whyNone?.text ?? []].flat().join(' '))}
          </p>
        ) : null}
        {!value.score && value.target && value.whyNoPercent && value.whyNoPercent.key !== NO_FIGURE ? (
          <p className={classes.small}>{unbroken(value.whyNoPercent.text)}</p>
        ) : null}
        {value.percentOfTarget ? (
          <p className={classes.small}>
            {percentInWords(value.percentOfTarget)}
            {value.percentFormula ? ` (${texts.formula[value.percentFormula]})` : ''}
          </p>
        ) : null}
      </header>
      {value.asOf ? null : (
        <RuleForm indicator={indicator} shownUntil={value.period.endsOn} maySetForAll={maySetForAll} />
      )}
      {target ? (
        <section>
          <h3>{texts.target}</h3>
          <TargetWords target={target} />
        </section>
      ) : null}
      {value.striven ? (
        <section>
          <h3>{texts.striven}</h3>
          <TargetWords target={value.striven.target} />
          <AttainmentMark attainment={value.striven.attainment} label={value.striven.attainmentLabel} />
          <p className={classes.small}>{unbroken(value.striven.reason.text)}</p>
        </section>
      ) : null}
      {restated ? (
        <Notice title={texts.restated}>
          {texts.restatedText(restated.beforeDisplay, restated.afterDisplay, formatMoment(restated.at))}
        </Notice>
      ) : null}
      <section>
        <h3>{headingOf(value)}</h3>
        <p>{unbroken(value.howMade.text)}</p>
        <Coverage value={value} />
        {value.overTime ? <p className={classes.small}>{unbroken(value.overTime.coverage)}</p> : null}
        {missing.length > 0 ? (
          <p className={classes.missing}>
            {texts.missingUnits(missing.length)}: {missing.map(unitName).join(', ')}
          </p>
        ) : null}
        {value.onAllExpected && value.onAllExpected.borrowed.length > 0 ? (
          <p className={classes.small}>{texts.onAllExpected(value.onAllExpected.display)}</p>
        ) : null}
        {value.level === 'OWN' ? <p>{texts.ownLevelText}</p> : null}
        {value.pending > 0 ? <p className={classes.small}>{texts.pendingUnits(value.pending)}</p> : null}
      </section>
      {value.figure && (value.figure.evidence || value.figure.files.length > 0) ? (
        <WhyEvidence figure={value.figure} of={indicator.name} />
      ) : null}
      <PeriodParts value={value} />
      {value.estimated ? (
        <section>
          <h3>{texts.estimated.title}</h3>
          <Estimated estimated={value.estimated} unitOfMeasure={indicator.unitOfMeasure} />
          <p className={classes.small}>{texts.estimated.note}</p>
        </section>
      ) : null}
      {value.besides.length > 0 ? (
        <section>
          <h3>{texts.besides.title}</h3>
          <Besides besides={value.besides} unitOfMeasure={indicator.unitOfMeasure} />
          <p className={classes.small}>{texts.besides.note}</p>
        </section>
      ) : null}
      {typed ? (
        <section>
          <h3>{texts.typed}</h3>
          <p>
            <b>{typed.display}</b> {typed.words ? `“${typed.words}”` : null}
          </p>
          <p className={classes.small}>
            {value.difference ? texts.difference(printWithUnit(value.difference, indicator.unitOfMeasure)) : null}{' '}
            {texts.typedDiffers}
          </p>
        </section>
      ) : null}
      <DepartmentParts parts={value.departments} />
      {value.parts.length > 0 ? (
        <section>
          <h3>{texts.parts}</h3>
          <PartsTable parts={value.parts} ofUnitId={unit.id} ofIndicatorId={indicator.id} usual={value.vintage} />
        </section>
      ) : value.departments.length === 0 ? (
        <section>
          <h3>{texts.parts}</h3>
          <p>{texts.noParts}</p>
        </section>
      ) : null}
      <p>
        <Link to="/dien-bien" search={{ 'don-vi': [unit.id], 'chi-tieu': [indicator.id], moi: 'nam' }}>
          {texts.overTheYears}
        </Link>
      </p>
      {value.report ? (
        <Link to="/bao-cao/$reportId" params={{ reportId: value.report.id }}>
          {texts.report}
        </Link>
      ) : null}
    </article>
  );
}
