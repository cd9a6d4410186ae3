import type { TrailWords } from '#lib/trail-words.ts';

export const vi = {
  subjects: {
    Department: 'Phòng ban',
    Unit: 'Đơn vị',
  },
  verbs: {
    applyDepartmentTemplate: 'Lập phòng ban theo danh sách thường có',
    createDepartment: 'Thêm phòng ban',
    endDepartment: 'Kết thúc phòng ban',
    renameDepartment: 'Đổi tên phòng ban',
  },
  fields: {
    from: 'Từ ngày',
    names: 'Phòng ban',
    successorId: 'Phòng ban tiếp nhận',
  },
} satisfies TrailWords;
