import { type Answered, kept, verb, verbs } from '#kernel/verbs.ts';
import { createRegime } from './create-regime.ts';
import { endRegime } from './end-regime.ts';
import { RegimeType } from './period.graphql.ts';
import { regimeById } from './period.loaders.ts';
import { WorkingYearType } from './regime.graphql.ts';
import * as inputs from './regime.inputs.ts';
import { setWorkingDays } from './set-working-days.ts';
import { updateRegime } from './update-regime.ts';
import { type WorkingYear, workingYearOf } from './working-year.ts';

const regime = kept(RegimeType, regimeById);

const workingYear: Answered<WorkingYear> = {
  type: () => WorkingYearType,
  store: ({ year }) => year,
  load: (ctx, year) => workingYearOf(ctx, year as number),
};

export const RegimeVerbs = verbs({
  createRegime: verb({
    does: 'Đặt chế độ báo cáo of the viewer’s unit, for it and the units below; its periods are there from then on.',
    afterEnd: 'BEGINS',
    takes: inputs.CreateRegimeInput,
    answers: { regime },
    by: createRegime,
  }),
  updateRegime: verb({
    does: 'Changes the words of a regime at once, and what it asks for in the periods that begin on a day or later.',
    afterEnd: 'BEGINS',
    takes: inputs.UpdateRegimeInput,
    answers: { regime },
    by: updateRegime,
  }),
  endRegime: verb({
    does: 'Ends a regime: no period of it begins after a day; those that have begun are reported to their end.',
    afterEnd: 'FINISHES',
    takes: inputs.EndRegimeInput,
    answers: { regime },
    by: endRegime,
  }),
  setWorkingDays: verb({
    does: 'Nhập lịch làm việc of a year, for the whole province; due dates still to come move where their regime says so.',
    afterEnd: 'BEGINS',
    takes: inputs.SetWorkingDaysInput,
    answers: { workingYear },
    by: setWorkingDays,
  }),
});
