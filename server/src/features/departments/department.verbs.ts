import { DepartmentType } from '#features/units/unit.graphql.ts';
import { departmentById } from '#features/units/unit.loaders.ts';
import { kept, told, verb, verbs } from '#kernel/verbs.ts';
import { applyDepartmentTemplate, type TemplateOutcome } from './apply-department-template.ts';
import { createDepartment } from './create-department.ts';
import { OutcomeType } from './department.graphql.ts';
import * as inputs from './department.inputs.ts';
import { endDepartment } from './end-department.ts';
import { renameDepartment } from './rename-department.ts';

const department = kept(DepartmentType, departmentById);

export const DepartmentVerbs = verbs({
  createDepartment: verb({
    does: 'Thêm phòng ban: at the end of the unit’s list.',
    afterEnd: 'BEGINS',
    takes: inputs.CreateDepartmentInput,
    answers: { department },
    by: createDepartment,
  }),
  renameDepartment: verb({
    does: 'Đổi tên phòng ban, from a day on; or puts a slip right.',
    afterEnd: 'BEGINS',
    takes: inputs.RenameDepartmentInput,
    answers: { department },
    by: renameDepartment,
  }),
  endDepartment: verb({
    does: 'Kết thúc phòng ban: refused while something of it is not finished, all of which is named.',
    afterEnd: 'FINISHES',
    takes: inputs.EndDepartmentInput,
    answers: { department },
    by: endDepartment,
  }),
  applyDepartmentTemplate: verb({
    does: 'Gives many units the same departments at once; what they have stays.',
    afterEnd: 'BEGINS',
    takes: inputs.ApplyDepartmentTemplateInput,
    answers: {
      outcomes: told<TemplateOutcome[]>(() => [OutcomeType], 'Of every unit named, in that order.'),
    },
    by: applyDepartmentTemplate,
  }),
});
