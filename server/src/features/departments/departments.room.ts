import { type Room, resolversIn } from '#kernel/room.ts';
import { setsUpDepartments } from './department.policy.ts';
import * as department from './department.resolver.ts';
import { DepartmentVerbs } from './department.verbs.ts';
import { departmentSetUp } from './department-set-up.ts';
import * as work from './department-work.resolver.ts';

/** Setting up the departments of a unit. It stands after whatever a department answers for: what is not finished hinders its end. */
export const room: Room = {
  resolvers: [...resolversIn(department, work), DepartmentVerbs],
  entities: [],
  setUp: departmentSetUp,
  rights: {
    SET_UP_DEPARTMENTS: { begins: true, means: 'It sets up departments, or ends them.', may: setsUpDepartments },
  },
};
