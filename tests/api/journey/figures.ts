import type { CommuneName, JourneyIndicators } from './world.ts';

interface TypedFigure {
  indicatorId: string;
  value?: string;
  numerator?: string;
  denominator?: string;
  achieved?: boolean;
}

/**
 * What the communes report for 2023.
 *
 * |                        | Hương Xuân  | Hương Vân   | Hương Toàn  | the town                                        |
 * |------------------------|-------------|-------------|-------------|-------------------------------------------------|
 * | population             | 10 000      | 6 000       | 4 000       | 20 000                                          |
 * | income                 | 50          | 45          | 40          | (500 000 + 270 000 + 160 000) / 20 000 = 46.5   |
 * | jobs                   | 410         | 290         | 215         | 915                                             |
 * | trained / workers      | 4 200/6 000 | 1 900/3 000 | 1 600/2 000 | 7 700/11 000 = 70 % (mean of percentages: 71.1) |
 * | poor / households      | 130/2 500   | 80/1 500    | 44/1 000    | 254/5 000 = 5.08 %                              |
 * | schools that meet norm | 14/17       | 10/12       | 7/9         | 31/38 = 81.58 %                                 |
 * | new rural              | yes         | no          | no          | 1                                               |
 */
export const typedBy = (name: CommuneName, of: JourneyIndicators): TypedFigure[] => {
  const { population, income, jobs, trained, poverty, schools, newRural } = FIGURES[name];
  return [
    { indicatorId: of.population.id, value: population },
    { indicatorId: of.income.id, value: income },
    { indicatorId: of.jobs.id, value: jobs },
    { indicatorId: of.trained.id, ...ratio(trained) },
    { indicatorId: of.poverty.id, ...ratio(poverty) },
    { indicatorId: of.schools.id, ...ratio(schools) },
    { indicatorId: of.newRural.id, achieved: newRural },
  ];
};

const FIGURES = {
  'Hương Xuân': {
    ...{ population: '10000', income: '50', jobs: '410', newRural: true },
    ...{ trained: '4200/6000', poverty: '130/2500', schools: '14/17' },
  },
  'Hương Vân': {
    ...{ population: '6000', income: '45', jobs: '290', newRural: false },
    ...{ trained: '1900/3000', poverty: '80/1500', schools: '10/12' },
  },
  'Hương Toàn': {
    ...{ population: '4000', income: '40', jobs: '215', newRural: false },
    ...{ trained: '1600/2000', poverty: '44/1000', schools: '7/9' },
  },
} as const;

function ratio(operands: string): { numerator?: string; denominator?: string } {
  const [numerator, denominator] = operands.split('/');
  return { ...(numerator && { numerator }), ...(denominator && { denominator }) };
}
