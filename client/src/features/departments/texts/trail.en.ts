import type { vi } from './trail.vi.ts';

export const en: typeof vi = {
  subjects: {
    Department: 'Department',
    Unit: 'Unit',
  },
  verbs: {
    applyDepartmentTemplate: 'Set up the usual departments',
    createDepartment: 'Added a department',
    endDepartment: 'Ended a department',
    renameDepartment: 'Renamed a department',
  },
  fields: {
    from: 'From',
    names: 'Departments',
    successorId: 'Taken over by',
  },
};
