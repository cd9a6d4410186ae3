export const vi = {
  divide: 'Chia theo năm',
  divideText:
    'Mức của giai đoạn nhập ở trang “Giao chỉ tiêu”. Ở đây nói rõ các năm cộng lại, lấy bình quân, xét từng năm hay đạt vào năm cuối, và mỗi năm phải đạt bao nhiêu.',
  quotasText:
    'Mức giao cho đơn vị cấp dưới theo giai đoạn có thể chia cho từng năm; các phần được giao cùng mức của giai đoạn.',
  adjustText:
    'Sửa mức của từng năm, hoặc xóa trống; các phần có hiệu lực cùng mức của giai đoạn khi bấm Điều chỉnh. Phần không sửa giữ nguyên.',
  indicator: 'Chỉ tiêu',
  target: 'Mức của giai đoạn',
  noTarget: 'Chưa có mức',
  how: 'Cách tính các năm',
  howOf: (name: string) => `Cách tính các năm của ${name}`,
  hows: {
    END: 'Đạt vào năm cuối',
    SUM: 'Cộng các năm',
    MEAN: 'Bình quân các năm',
    EACH: 'Đạt ở từng năm',
  },
  howUnknown: 'Hãy chọn',
  partOf: (name: string, year: number) => `${name}, năm ${year}`,
  propose: 'Lấy mức đề xuất',
  proposeOf: (name: string) => `Lấy mức đề xuất cho các năm còn trống của ${name}`,
  save: 'Lưu các mức đã chia',
  saved: 'Đã lưu.',
  part: (year: number) => `Phần năm ${year} của giai đoạn`,
  partText: 'Kế hoạch giai đoạn của đơn vị yêu cầu năm này đạt các mức dưới đây.',
  own: 'Mức của kế hoạch năm',
  ofTerm: (term: string) => `Giai đoạn ${term}`,
  noPart: 'Giai đoạn không chia mức cho năm này',
  take: 'Lấy làm mức của năm',
  takeOf: (name: string) => `Lấy phần năm của giai đoạn làm mức của ${name}`,
  takeAll: (count: number) => `Lấy cho ${count} chỉ tiêu chưa có mức`,
};
