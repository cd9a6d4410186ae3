import type { vi } from './trail.vi.ts';

export const en: typeof vi = {
  subjects: {
    Indicator: 'Indicator',
    IndicatorRule: 'Grades and scoring',
  },
  verbs: {
    adoptIndicators: 'Take over proposed indicators',
    createIndicator: 'Make an indicator',
    updateIndicator: 'Change an indicator',
    setIndicatorRule: 'Set grades and scoring',
  },
  fields: {
    appliesToTypes: 'Types of unit',
    code: 'Code',
    definition: 'Definition',
    denominatorName: 'Denominator',
    direction: 'Better side',
    grades: 'Scale of grades',
    illustrative: 'Illustrative',
    indicatorCode: 'Indicator',
    indicatorId: 'Indicator',
    numeratorName: 'Numerator',
    operandUnit: 'Operands counted in',
    overTime: 'Over time',
    overUnits: 'Over units',
    parentId: 'Part of',
    percentFormula: 'Percent formula',
    quotaToSubUnits: 'Quotas to lower units',
    regimeId: 'Reporting regime',
    scoring: 'Scoring rule',
    sumPolicy: 'Balance of quotas',
    suppliedBy: 'Supplied by',
    typedAs: 'Typed as',
    unitOfMeasure: 'Unit of measure',
    weightIndicatorId: 'Weight',
  },
};
