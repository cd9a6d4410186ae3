import { catalogue } from '#kernel/messages.ts';

/** What lists of usual departments are called. */
export const says = catalogue('department-templates', {
  communeXa: {
    vi: 'Xã, đặc khu từ 01/7/2025 (theo Nghị định 150/2025/NĐ-CP)',
    en: 'Communes and special zones since 1 July 2025 (Nghị định 150/2025/NĐ-CP)',
  },
  communePhuong: {
    vi: 'Phường, đặc khu từ 01/7/2025 (theo Nghị định 150/2025/NĐ-CP)',
    en: 'Wards and special zones since 1 July 2025 (Nghị định 150/2025/NĐ-CP)',
  },
  province: {
    vi: 'Các sở của tỉnh, thành phố từ 01/3/2025 (theo Nghị định 45/2025/NĐ-CP)',
    en: 'Departments of a province since 1 March 2025 (Nghị định 45/2025/NĐ-CP)',
  },
  provinceBefore: {
    vi: 'Các sở của tỉnh, thành phố trước 01/3/2025 (theo Nghị định 24/2014/NĐ-CP)',
    en: 'Departments of a province before 1 March 2025 (Nghị định 24/2014/NĐ-CP)',
  },
  districtHuyen: {
    vi: 'Các phòng của huyện (theo Nghị định 37/2014/NĐ-CP, 108/2020/NĐ-CP)',
    en: 'Departments of a rural district (Nghị định 37/2014/NĐ-CP, 108/2020/NĐ-CP)',
  },
  districtTown: {
    vi: 'Các phòng của quận, thị xã, thành phố thuộc tỉnh (theo Nghị định 37/2014/NĐ-CP, 108/2020/NĐ-CP)',
    en: 'Departments of an urban district, town or provincial city (Nghị định 37/2014/NĐ-CP, 108/2020/NĐ-CP)',
  },
  communeXaBefore: {
    vi: 'Công chức của xã trước 01/7/2025, mỗi chức danh một bộ phận',
    en: 'Officials of a commune before 1 July 2025, one section for each post',
  },
  communePhuongBefore: {
    vi: 'Công chức của phường, thị trấn trước 01/7/2025, mỗi chức danh một bộ phận',
    en: 'Officials of a ward or township before 1 July 2025, one section for each post',
  },
});
