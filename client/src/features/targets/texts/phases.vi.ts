const NAMES: Readonly<Record<number, string>> = { 3: 'Quý I', 6: '6 tháng', 9: '9 tháng' };

export const vi = {
  title: 'Phân kỳ trong năm',
  text: 'Mức phải đạt tính từ đầu năm đến hết từng kỳ. Ghi tỷ lệ của mức cả năm (20%) hoặc một con số. Trong năm, bảng điều hành so với kỳ đã hết; chỉ tiêu không phân kỳ vẫn so như trước.',
  open: 'Phân kỳ các mức đang soạn',
  close: 'Đóng phần phân kỳ',
  adjust: 'Điều chỉnh phân kỳ',
  adjustText:
    'Mức phải đạt tính từ đầu năm đến hết từng kỳ của những mức đang có hiệu lực. Sửa hoặc xóa trống ô cần đổi; có hiệu lực khi bấm Điều chỉnh, theo cùng văn bản. Ô không sửa giữ nguyên.',
  choose: 'Chỉ tiêu',
  choosing: 'Chọn chỉ tiêu để phân kỳ',
  none: 'Chưa có mức nào của năm. Hãy nhập mức vào bảng trên trước.',
  who: 'Đơn vị, phòng ban',
  target: 'Mức cả năm',
  own: 'Mức của đơn vị',
  end: (until: number) => NAMES[until] ?? `${until} tháng`,
  cellOf: (name: string, until: number) => `${name}, hết ${NAMES[until]?.toLowerCase() ?? `${until} tháng`}`,
  line: 'Dán một dòng',
  lineOf: (name: string) => `Dán một dòng phân kỳ của ${name}`,
  lineExample: 'Quý I 20%; 6 tháng 45%; 9 tháng 70%',
  even: 'Chia đều',
  evenOf: (name: string) => `Chia đều các quý của ${name}`,
  save: 'Lưu phân kỳ',
  saved: 'Đã lưu phân kỳ.',
  unread: 'Chưa lưu: mỗi ô chưa rõ có lời hỏi ngay dưới ô đó.',
  inForce: 'Đã giao: sửa khi điều chỉnh.',
};
