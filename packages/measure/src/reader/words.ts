import { saying } from './said.ts';

/** Indicators that are better the lower they are. */
export const LOWER_IS_BETTER = saying(`
  hộ nghèo | nghèo | cận nghèo | hộ cận nghèo | nghèo đa chiều | suy dinh dưỡng | thất nghiệp | thiếu việc làm | tử vong | chết | tai nạn | tội phạm | phạm pháp | vi phạm
  sinh con thứ | bỏ học | lưu ban | tảo hôn | hôn nhân cận huyết | nợ đọng | nợ thuế | nợ xấu | quá hạn | trễ hạn | chậm hạn | trễ hẹn | tồn đọng | thất thoát | thất thu
  lao động nông nghiệp | tăng dân số tự nhiên | tăng tự nhiên | tăng dân số(?! cơ học) | giới tính khi sinh | khiếu nại | khiếu kiện | đơn thư vượt cấp | ô nhiễm | mù chữ | nhiễm hiv | mắc bệnh | sốt xuất huyết | cháy | nhà tạm | nhà dột nát | không phép | trái phép | sai phép | sinh non | đẻ non
  hao hụt | tổn thất | tiêu hao | cắt giảm | phát thải | chênh lệch giới tính | chi phí | thời gian giải quyết | mất cân bằng
`);

/** What is done about a bad thing is better the higher it is: "xử lý vi phạm", "hộ nghèo được vay vốn". */
export const REMEDY =
  /(?:^| )(?:xử lý|xóa|(?<!thời gian )giải quyết|khắc phục|khám phá|điều tra|thu hồi|phòng|chống|hỗ trợ|không|(?<!thất )thoát|được|quản lý|tiêm|tiếp cận|tham gia|có)(?= |$)/u;

/** Labels of a share of a whole: a change of it in percent is a change in points. */
export const SHARE = saying(`
  tỷ lệ | tỷ trọng | tỷ suất | độ che phủ | che phủ rừng | mức giảm sinh | giảm sinh | hộ nghèo | hộ cận nghèo | cận nghèo | nghèo đa chiều | suy dinh dưỡng | thất nghiệp | đô thị hóa
  bao phủ | hợp vệ sinh | qua đào tạo | mức sinh
`);

/** Labels of amounts: a change of them in percent is growth, whatever share words stand nearby. */
export const AMOUNT = saying(`
  giá trị | doanh thu | thu ngân sách | tổng thu | thu nhập | sản lượng | kim ngạch | tổng sản phẩm | grdp | gdp | gtsx | năng suất | diện tích | vốn | lượng khách | lượt khách | số vụ | kinh tế | thu cân đối | thu nsnn | thu ns | số thu | số hộ | số người | số lượng | số trẻ | số đơn | số học sinh | lượng | biên chế | nợ thuế | nợ đọng | phát thải | chi thường xuyên | rác thải | phạm pháp | tội phạm | tai nạn | cuộc họp | tổng mức | tổng đàn | chi phí | thu nội địa | số ca | thời gian | chi phí
`);

export const GROWTH = saying(
  'tốc độ tăng | tốc độ phát triển | tăng trưởng | nhịp độ tăng | mức tăng | tỷ lệ tăng thu | tỷ lệ tăng giá trị | tăng gtsx | chỉ số sản xuất',
);
export const NATURAL_GROWTH = saying(
  'tăng dân số | tăng tự nhiên | phát triển dân số | gia tăng dân số | tăng dân số tự nhiên | gia tăng tự nhiên',
);

/** Those of whom a share is told: people and households, one by one. */
export const PEOPLE =
  'trẻ|trẻ em|bà mẹ|học sinh|sinh viên|học viên|người|hộ|gia đình|phụ nữ|nam giới|thanh niên|cán bộ|công chức|viên chức|giáo viên|bệnh nhân|đảng viên|đoàn viên|hội viên|lao động';

export const MAINTAIN = saying('duy trì | giữ vững | giữ | tiếp tục duy trì | tiếp tục giữ vững | ổn định');
/** "Phấn đấu" with the spellings that recognition errors leave. */
export const ASPIRING = 'phấn đấu|phần đấu|phần đầu|phấn đầu';
export const ASPIRE = saying(ASPIRING);
export const SHARE_STRUCTURE = saying('cơ cấu | tỷ trọng các | trước hẹn');

/** What a plan value is called. */
export const PLAN = 'kế hoạch vốn|kế hoạch|kh|chỉ tiêu|dự toán|nghị quyết|pháp lệnh|mục tiêu|kịch bản';
export const GIVER = 'giao|đề ra';

/** Words of something already done. */
export const DONE =
  /(?:^| )(?:ước đạt|(?<!với )ước thực hiện|thực hiện được|đạt được|lũy kế|(?<!giá trị )thu được)(?= |$)|^(?:\S+ ){0,3}đã(?= )/u;
/** "đã đạt", "hiện có" right before a value. */
export const ALREADY =
  /(?:^| )(?:đã (?:đạt|có|là|thực hiện|giảm|tăng|giảm còn|còn|thu)|hiện(?: nay)? (?:đạt|có|còn|là))(?: được)?$/u;
/** "Đến nay có 11.245/11.860 người", "hiện trạng 65%": what there is by now. */
export const BY_NOW =
  /(?:^| )(?:(?<!(?:từ|kể từ) nay )(?:tính )?đến nay|hiện nay|hiện tại|hiện trạng|hiện có|tính đến (?:hết |cuối )?(?:ngày|tháng|quý|thời điểm)|(?:\d+ tháng|quý [iv\d]+|năm) (?:vừa )?qua)(?= |$)/u;
/** A heading over results: "Kết quả thực hiện", "Ước thực hiện năm 2022". */
export const OF_RESULTS =
  /(?:^| )(?:kết quả (?:thực hiện|đạt được|năm)|(?:ước )?thực hiện(?: \d+ tháng)? năm \d{4})(?= |$)/u;
export const RANK = saying('xếp thứ | xếp hạng | xếp vị trí | vị trí thứ | đứng thứ | vị trí | thứ hạng | hạng | thứ');

/** Events that a plan forbids; counted in cases. */
export const EVENTS = saying(`
  đơn thư | khiếu nại | khiếu kiện | tố cáo | tai nạn | cháy | nổ | cháy nổ | dịch | dịch bệnh | ngộ độc | tệ nạn | tội phạm | trọng án | vi phạm | điểm nóng | vụ | vụ việc | phá rừng | bạo lực | mất an ninh | trộm cắp | sự cố | tình trạng | phức tạp | đột biến | bất ngờ | ma túy | không phép | trái phép | sai phép
`);
export const ZERO = saying(
  'không để phát sinh | không để xảy ra | không phát sinh | không xảy ra | không còn | không có | không để | xóa hết | xóa xong | chấm dứt | cơ bản xóa | xóa',
);

export const AWARD = saying(
  'tặng | cờ thi đua | bằng khen | huân chương | giấy khen | danh hiệu | tập thể lao động | cờ đơn vị | tập thể lao động xuất sắc | khen thưởng',
);
export const STATUS = saying(`
  đạt | đạt chuẩn | giữ vững | duy trì | hoàn thành | phổ cập | đăng ký | công nhận | được công nhận | đúng quy định | đúng quy trình | đúng hạn | bảo đảm | đảm bảo | xây dựng thành công | về đích | ban hành | thành lập | xếp loại | thông qua | không
`);
export const WISH = saying(
  'đẩy mạnh | tăng cường | nâng cao | tiếp tục đẩy mạnh | chú trọng | quan tâm | từng bước | các chỉ tiêu | khuyến khích | phát huy | cải thiện | thúc đẩy',
);
