import { expect, test } from 'vitest';
import { readTarget } from '../src/read-target.ts';

test.each([
  'Bê tông hóa đường giao thông nông thôn 02km; Cứng hóa đường giao thông nội đồng 02km',
  'Hoàn thành 100% các chỉ tiêu kinh tế – xã hội năm 2023',
  '100% hộ gia đình được thu gom và 75% hộ gia đình phân loại rác thải sinh hoạt',
  'Tổng diện tích gieo trồng lúa cả năm 49 ha; năng suất đạt 51 tạ/ha.',
  'Xây dựng 04 tuyến phố văn minh đô thị; xây dựng 10 ngõ phố văn minh',
])('“%s”: what is made of members is not asked in which unit its members stand', (text) => {
  const reading = readTarget(text, {
    indicator: 'Nhóm chỉ tiêu',
    unitOfMeasure: 'chỉ tiêu',
    indicatorKind: 'COMPOSITE',
  });
  expect(reading.questions).toEqual([]);
  expect(reading.target).not.toBeNull();
});
