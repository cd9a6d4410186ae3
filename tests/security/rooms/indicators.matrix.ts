import { list, mutation, query } from '../matrix.question.ts';
import type { RoomMatrix } from '../matrix.rooms.ts';
import { indicatorRecords } from './indicators.records.ts';

export const matrix: RoomMatrix = {
  rows: `
Query.indicators                   | the catalogue                          | all         | all         | all         | all         | all         | all         | -
Query.indicator                    | the catalogue                          | all         | all         | all         | all         | all         | all         | -
Mutation.setOwnAsking              | an indicator of its own                | LP/AHONUV   | -/AHONUV    | -/AHONUV    | -/AHONUV    | -/AHONUV    | -/AHONUV    | -
Mutation.createIndicator           | the unit                               | LP/AHONUV   | LP/AHONUV   | LP/AHONUV   | LP/AHONUV   | LP/AHONUV   | LP/AHONUV   | -
Mutation.adoptIndicators           | the unit                               | LP/AHONUV   | LP/AHONUV   | LP/AHONUV   | LP/AHONUV   | LP/AHONUV   | LP/AHONUV   | -
Mutation.updateIndicator           | an indicator of its own                | LP/AHONUV   | -/all       | -/all       | -/all       | -           | -           | -
Query.proposedIndicators           | the catalogue                          | all         | all         | all         | all         | all         | all         | -
Mutation.linkIndicator             | an indicator of its own                | LP/AHONUV   | -/all       | -/all       | -/all       | -           | -           | -
Mutation.endIndicatorLink          | a link of an indicator of its own      | LP/AHONUV   | -/all       | -/all       | -/all       | -           | -           | -
Indicator.links                    | a link of an indicator of its own      | all         | all         | all         | all         | -           | -           | -
Mutation.setIndicatorRule          | an indicator of its own                | LP/AHONUV   | -/all       | -/all       | -/all       | -           | -           | -
Query.catalogueImports             | a catalogue that was taken in          | LP          | -           | -           | -           | -           | -           | -
Query.indicatorKeepers             | an indicator of its own                | -           | all         | all         | -           | -           | -           | -
Mutation.copyIndicators            | an indicator of its own                | -/AHONUV    | LP/AHONUV   | LP/AHONUV   | -/AHONUV    | -/AHONUV    | -/AHONUV    | -
Query.scoringForAll                | the catalogue                          | all         | all         | all         | all         | all         | all         | -
ScoringForAll.rule                 | the province’s rule for all            | all         | all         | all         | all         | all         | -           | -
`,
  questions: [
    query(
      'the catalogue',
      `($indicator: ID!) { indicators(ids: [$indicator]) { edges { node { id } } } indicator(id: $indicator) { id } }`,
      ({ subject }) => ({ indicator: subject.jobs.id }),
      {
        'Query.indicators': 'indicators.edges.node.id',
        'Query.indicator': 'indicator.id',
      },
    ),
    mutation('setOwnAsking', 'an indicator of its own', ({ subject }) => ({
      ...{ indicatorId: subject.ownIndicatorId, regimeIds: [subject.regime.id], validFrom: '2023-07-01' },
    })),
    mutation('createIndicator', 'the unit', () => ({ name: 'Đường bê tông', unitOfMeasure: 'km' })),
    mutation('adoptIndicators', 'the unit', () => ({ keys: ['RAC'] })),
    mutation('updateIndicator', 'an indicator of its own', ({ subject }) => ({
      ...{ indicatorId: subject.ownIndicatorId, editionSeen: 1, validFrom: '2022-06-01', name: 'Danh hiệu thi đua' },
    })),
    list(
      'a catalogue that was taken in',
      '{ catalogueImports { id } }',
      () => ({}),
      { 'Query.catalogueImports': 'catalogueImports.id' },
      ({ catalogueImportId }) => catalogueImportId,
    ),
    query('the catalogue', '{ proposedIndicators(level: COMMUNE) { key } }', () => ({}), {
      'Query.proposedIndicators': 'proposedIndicators.key',
    }),
    list(
      'an indicator of its own',
      '{ indicatorKeepers { unit { id } } }',
      () => ({}),
      { 'Query.indicatorKeepers': 'indicatorKeepers.unit.id' },
      ({ unit }) => unit.unitId,
    ),
    mutation('copyIndicators', 'an indicator of its own', ({ subject }) => ({
      indicatorIds: [subject.ownIndicatorId],
    })),
    mutation('linkIndicator', 'an indicator of its own', ({ subject }) => ({
      ...{ indicatorId: subject.ownIndicatorId, sharedId: subject.title.id, relation: 'PART_OF' },
    })),
    mutation('endIndicatorLink', 'a link of an indicator of its own', ({ subject }) => ({
      ...{ linkId: subject.linkId, validTo: '2022-12-31' },
    })),
    query(
      'a link of an indicator of its own',
      '($id: ID!) { indicator(id: $id) { links { id } } }',
      ({ subject }) => ({ id: subject.linkedIndicatorId }),
      { 'Indicator.links': 'indicator.links.id' },
    ),
    mutation('setIndicatorRule', 'an indicator of its own', ({ subject }) => ({
      ...{ indicatorId: subject.ownIndicatorId, validFrom: '2022-01-01' },
      grades: ['Hoàn thành', 'Hoàn thành tốt'].map((name) => ({ name })),
    })),
    query('the catalogue', '{ scoringForAll { viewerMaySet } }', () => ({}), {
      'Query.scoringForAll': 'scoringForAll.viewerMaySet',
    }),
    {
      ...query('the province’s rule for all', '{ scoringForAll { rule { id } } }', () => ({}), {
        'ScoringForAll.rule': 'scoringForAll.rule.id',
      }),
      lists: ({ world }) => world.town.ruleForAllId,
    },
  ],
  fuller: [
    mutation('createIndicator', 'the unit', ({ subject }) => ({
      ...{ name: 'Thu nhập bình quân đầu người', unitOfMeasure: 'triệu đồng/người/năm' },
      ...{ weightIndicatorId: subject.ownIndicatorId, parentId: subject.ownIndicatorId, regimeId: subject.jobs.id },
      ...{ notSameIds: [subject.ownIndicatorId], askingRegimeIds: [subject.regime.id] },
    })),
    mutation('updateIndicator', 'an indicator of its own', ({ subject }) => ({
      ...{ indicatorId: subject.ownIndicatorId, editionSeen: 1, weightIndicatorId: subject.ownIndicatorId },
      ...{ parentId: subject.ownIndicatorId, regimeId: subject.jobs.id, askingRegimeIds: [subject.regime.id] },
    })),
  ],
  everybodys: ['Indicator', 'ProposedIndicator', 'GradeStep', 'Scoring', 'ScoringForAll', 'ColourBound', 'Score'],
  governed: {
    'Indicator.regime': 'Query.regimes: nothing of a regime that is not there for the reader',
    'Indicator.viewerAskingRegimes': 'Query.regimes: regimes of the viewer’s own unit',
    'Indicator.askingRegimes': 'Query.regimes: nothing of a regime that is not there for the reader',
  },
  records: indicatorRecords,
};
