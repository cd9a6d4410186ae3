/** What is said between who types, who sends and who decides, and of what looks wrong. */
export const vi = {
  handOver: {
    open: 'Xong, chuyển người gửi',
    title: 'Chuyển báo cáo cho người gửi',
    titleTo: (names: string) => `Chuyển báo cáo cho ${names}`,
    text: 'Người gửi thấy báo cáo ở trang chủ và nhận thông báo. Số liệu giữ nguyên như lúc chuyển; muốn sửa tiếp, bạn bấm “Lấy lại”.',
    nobody:
      'Chưa có ai giữ chức vụ được gửi báo cáo này. Bạn vẫn chuyển được; người nhận chức vụ đó sau này sẽ thấy. Hãy báo cho quản trị viên của đơn vị.',
    note: 'Lời nhắn cho người gửi',
    noteHint: 'Có thể để trống.',
    submit: 'Chuyển',
    done: 'Đã chuyển báo cáo cho người gửi.',
    by: (name: string, at: string) => `${name} đã nhập xong và chuyển cho người gửi lúc ${at}`,
    stays: 'Số liệu giữ nguyên như lúc chuyển. Muốn sửa tiếp thì bấm “Lấy lại”.',
    takeBack: 'Lấy lại',
    takeBackTitle: 'Lấy lại báo cáo để nhập tiếp',
    takeBackText: 'Báo cáo không còn ở chỗ người gửi. Nhập xong, bạn chuyển lại.',
    takenBack: 'Đã lấy lại báo cáo.',
    handBack: 'Chuyển lại người nhập',
    handBackTitle: 'Chuyển lại cho người nhập',
    handBackText: 'Người đã chuyển nhận thông báo và nhập tiếp. Nếu chỉ sửa vài ô, bạn sửa ngay ở đây rồi gửi.',
    handedBack: 'Đã chuyển lại cho người nhập.',
  },
  checks: {
    title: (errors: number, open: number) =>
      [
        errors > 0 ? `${errors} chỗ mâu thuẫn phải sửa` : null,
        open > 0 ? `${open} số liệu khác thường, cần sửa hoặc ghi chú` : null,
      ]
        .filter(Boolean)
        .join(' · ') || 'Số liệu khác thường đã ghi chú',
    mend: 'Phải sửa trước khi gửi.',
    noted: 'Đã ghi chú.',
    note: 'Nếu số đúng, hãy ghi chú vì sao ở dòng đó. Người duyệt đọc lời nhắc cùng với ghi chú.',
    wanted: (count: number) => `${count} chỗ phải sửa hoặc ghi chú trước khi gửi`,
    goAlong: (count: number) => `${count} lời nhắc gửi kèm ghi chú của bạn`,
  },
  remarks: {
    by: (name: string, at: string, version: number) => `${name} nhận xét lần gửi ${version}, ${at}`,
    answeredBy: (name: string, at: string) => `${name} trả lời, ${at}`,
    answer: 'Trả lời nhận xét này, hoặc sửa số liệu',
    answerOf: (indicator: string) => `Trả lời nhận xét: ${indicator}`,
    send: 'Trả lời',
    change: 'Sửa câu trả lời',
    add: 'Nhận xét',
    addOf: (indicator: string) => `Nhận xét: ${indicator}`,
    hint: 'Ô này cần sửa gì. Nhận xét gửi đi khi trả lại báo cáo.',
    along: (count: number) => `Kèm nhận xét ở ${count} chỉ tiêu`,
    waiting: (count: number) =>
      `${count} nhận xét chưa gửi. Trả lại báo cáo để gửi nhận xét; duyệt thì nhận xét bị bỏ.`,
    since: (count: number) => `Sửa, trả lời ${count}`,
    returnedBefore: (version: number) => `Lý do trả lại lần gửi ${version}`,
    toAnswer: (count: number) => `${count} ô có nhận xét của người duyệt: sửa số liệu, hoặc trả lời ở từng dòng.`,
  },
};
