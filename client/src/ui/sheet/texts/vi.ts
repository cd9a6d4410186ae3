export const vi = {
  drop: 'Kéo tệp vào đây hoặc chọn tệp',
  again: 'Chọn tệp khác, hoặc tệp đã sửa',
  choose: 'Chọn tệp',
  reading: (name: string) => `Đang đọc ${name}…`,
  preview: 'Xem trước',
  sound: 'Mọi dòng đều dùng được. Hãy xem lại từng dòng rồi xác nhận.',
  wrong: (count: number) => `Còn ${count} dòng chưa đúng nên chưa nhập được. Hãy sửa trong tệp rồi chọn lại.`,
  unused: (headings: string) => `Cột không dùng đến: ${headings}.`,
  onlyWrong: 'Chỉ hiện dòng chưa đúng',
  row: (row: number, name: string) => (name === '' ? `Dòng ${row}` : `Dòng ${row}: ${name}`),
  problem: (cell: string | null, column: string, message: string) =>
    cell === null ? `Thiếu cột ${column}: ${message}` : `Ô ${cell} (${column}): ${message}`,
  more: (count: number) => `Hiện thêm, còn ${count} dòng`,
  offline: 'Không gửi được tệp. Hãy kiểm tra kết nối rồi chọn lại tệp.',
};
