/**
 * Who may do what, for every operation and every field that leads from one record to another (DOMAIN.md, section 7).
 * To be read as the law: nothing here is computed, and no rule of the product is asked.
 *
 * Offices: A quản trị hệ thống (administrator), L lãnh đạo (leader), P cán bộ tổng hợp (planner), H trưởng phòng (head
 * of a department), O cán bộ phòng (officer), N phân tích (analyst), U đánh giá viên (auditor), V chỉ xem (viewer).
 *
 * Columns: how whoever asks stands to the unit that the record is of. `self`: of that unit; `parent`, `grandparent`: of
 * the unit above it and the one above that; `child`: of a unit below it; `sibling`: of another unit below the same
 * parent; `foreign`: of another province; `ended`: of the unit, but the office has ended, or the account is
 * disabled, or nobody is signed in at all. People of a child that has ended are asked too, within the days in which they
 * finish what is open: they may what a child may, and no verb that begins something (kernel/after-end.ts).
 *
 * A cell names the offices that are granted it; after a stroke those that are told that it is not theirs to do. To
 * everybody else it does not exist. `all`: every office; `-`: none; `.`: there is no such record (a commune has nothing
 * below it).
 */
export const OFFICES = {
  A: 'ADMINISTRATOR',
  L: 'LEADER',
  P: 'PLANNER',
  H: 'DEPARTMENT_HEAD',
  O: 'OFFICER',
  N: 'ANALYST',
  U: 'AUDITOR',
  V: 'VIEWER',
} as const;

/** Over the lines that the rooms have (rooms/ROOM.matrix.ts). */
export const HEAD =
  'operation or field                 | about                                  | self        | parent      | grandparent | child       | sibling     | foreign     | ended';
