/** What `pnpm operator` can do, as it is shown to who asks for something else. */
export const USAGE = `Cách dùng, trên máy chủ, khi Đích đang chạy hoặc đã dừng:

  pnpm operator invite-administrator --unit 480 --login quantri.huongtra --name "Nguyễn Thị Quản" [--sub-units] [--email quan@huongtra.gov.vn] [--day 2023-01-10]
      Tạo quản trị đầu tiên của một đơn vị (hoặc mời lại, khi mất mật khẩu hay điện thoại: mật khẩu và xác thực hai bước cũ bị bỏ), in ra đường dẫn dùng một lần và mã đi kèm để đặt mật khẩu.
      Nên mời hai người: người thứ hai xác nhận chức vụ mà người thứ nhất giao.
      --email: máy chủ gửi đường dẫn tới địa chỉ này, không in ra (cần SMTP_URL); mã vẫn được in ra.
      --sub-units: quản trị cả các đơn vị cấp dưới. --day: ngày mà mã đơn vị có nghĩa; mặc định hôm nay.

  pnpm operator confirm-office --login ld.huongtra
      Xác nhận các chức vụ đang chờ của một người, và cấp mã cho đường dẫn đang chờ: khi đơn vị và cấp trên chưa có ai khác xác nhận được.

  pnpm operator link-identity --login th.huongtra --issuer https://sso.example.vn --subject 4f1c…
      Nối tài khoản với người đó ở hệ thống đăng nhập một lần (OpenID Connect).

  pnpm operator export-person --login th.huongtra > TỆP.json
      In ra mọi dữ liệu được giữ về một người (JSON), để giao cho chính người đó. Việc này được ghi vào nhật ký.

  pnpm operator erase-person --login th.huongtra --preview
      Cho biết xóa dữ liệu cá nhân của một người sẽ bỏ những gì, giữ lại những gì, còn vướng gì; không thay đổi gì.
  pnpm operator erase-person --login th.huongtra --ground "Đơn số 12/ĐĐN ngày 03/02/2027"
      Ẩn danh tài khoản đã khóa, không còn chức vụ: bỏ tên, tên đăng nhập, mật khẩu, mọi cách đăng nhập, thư và thông báo. Nhật ký và văn bản giữ nguyên. Không hoàn lại được; căn cứ được ghi vào nhật ký và không được nêu tên người đó.

  pnpm operator remove-demonstration [--with-others]
      Bỏ dữ liệu minh họa, khi Đích đã dừng: còn lại đơn vị hành chính, chế độ báo cáo, không còn tài khoản nào. Không hoàn lại được. Ai được lập thêm trong bản minh họa thì cũng bị bỏ, nên chỉ làm khi có --with-others.

  pnpm operator verify-audit [--against TỆP …]
      Kiểm tra nhật ký: chuỗi băm của từng đơn vị, rồi đối chiếu với các tệp đã ký hằng ngày trong trail-heads của thư mục dữ liệu.
      --against: đối chiếu thêm với bản sao của tệp đó giữ ở nơi khác.

  pnpm operator backup TỆP [--overwrite] [--passphrase-file TỆP]
      Sao lưu toàn bộ vào một tệp, khi Đích đang chạy hoặc đã dừng: cơ sở dữ liệu tại một thời điểm, các tệp đã ký của nhật ký, và các khóa của thư mục dữ liệu, mã hóa bằng mật khẩu của bản sao lưu.
      Mật khẩu: được hỏi trên màn hình lệnh, hoặc đọc từ BACKUP_PASSPHRASE hay dòng đầu của --passphrase-file. Thiếu mật khẩu này thì không khôi phục được.
  pnpm operator check TỆP [--passphrase-file TỆP]
      Đọc hết bản sao lưu và đối chiếu với những gì tệp tự ghi; có mật khẩu thì mở thử các khóa. Không cần cơ sở dữ liệu.
  pnpm operator restore TỆP [--passphrase-file TỆP]
      Khôi phục vào cơ sở dữ liệu trống, cùng phiên bản hoặc mới hơn, khi Đích đã dừng. Đủ và đúng tất cả, hoặc không thay đổi gì.

  pnpm operator export-province --unit 46 TỆP [--overwrite] [--day 2026-01-10]
      Xuất dữ liệu của một tỉnh, thành phố và những gì dữ liệu đó dựa vào (cây đơn vị, danh mục dùng chung, kỳ báo cáo), không kèm khóa của nơi này.
  pnpm operator import-province TỆP
      Nhập vào cơ sở dữ liệu chưa có dữ liệu của tỉnh đó, khi Đích đã dừng. Mâu thuẫn thì từ chối và không thay đổi gì.`;
