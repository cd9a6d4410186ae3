import { expect, test } from 'vitest';
import { namingYearsBeside } from './carried-words.ts';

test('a year beside the plan’s is found wherever it was typed, and not in what is quoted', () => {
  const words = [
    'Phấn đấu năm 2022 tăng 5%',
    'Hoàn thành trước ngày 15/12/2022',
    'Tăng 5% so với năm 2022',
    'Nhiệm vụ năm 2024',
    'Nhiệm vụ năm 2023',
    'Kế hoạch 5 năm 2021-2025, giai đoạn 2022 – 2024',
    'Căn cứ Kế hoạch số 24/KH-UBND ngày 03 tháng 01 năm 2022 của Ủy ban nhân dân thị xã;',
    '(Kèm theo Quyết định số 1741/QĐ-UBND ngày 29/12/2022)',
    'Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;',
    'Căn cứ Luật Đất đai năm 2024',
    'Theo Nghị định số 04/2022/NĐ-CP và Thông tư 13/2022/TT-BNV',
    'TCVN ISO 9001:2024',
    'Số 2022A, mã 12022',
  ];
  expect(namingYearsBeside(words, 2023)).toEqual([
    ...[
      'Phấn đấu năm 2022 tăng 5%',
      'Hoàn thành trước ngày 15/12/2022',
      'Tăng 5% so với năm 2022',
      'Nhiệm vụ năm 2024',
    ],
  ]);
  expect(namingYearsBeside(['Quyết định số 5/QĐ-UBND ngày 02/01/2022 còn ghi mục tiêu năm 2022'], 2023)).toHaveLength(
    1,
  );
  expect(namingYearsBeside(['năm 2022', 'năm 2022'], 2023)).toEqual(['năm 2022']);
});
