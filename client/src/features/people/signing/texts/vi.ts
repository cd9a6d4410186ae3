import type { BlockReason } from '@dich/posts';

export const vi = {
  chooser: 'Người ký',
  nobody: 'Chọn người ký, hoặc tự ghi bên dưới',
  drafted: 'Theo bản đã soạn',
  substitute: (name: string) => `${name} (thừa ủy quyền)`,
  named: (name: string, post: string) => `${name}, ${post}`,
  authority: 'Thẩm quyền ký',
  authorityHint: 'Dòng trên chữ ký, ví dụ TM. ỦY BAN NHÂN DÂN; để trống nếu không có',
  title: 'Chức vụ người ký',
  titleHint: 'Ví dụ CHỦ TỊCH; ký thay: KT. CHỦ TỊCH, PHÓ CHỦ TỊCH; thừa ủy quyền: TUQ. CHỦ TỊCH, CHÁNH VĂN PHÒNG',
  signer: 'Họ tên người ký',
  because: {
    COLLECTIVE:
      'Đề xuất theo chức vụ đang giữ: thay mặt ủy ban nhân dân (Nghị định 30/2020/NĐ-CP, Điều 13 khoản 2 và Phụ lục I). Sửa được.',
    OF_CHAIR:
      'Đề xuất theo chức vụ đang giữ: văn bản do Chủ tịch ban hành (Nghị định 30/2020/NĐ-CP, Phụ lục I). Sửa được.',
    BY_ORDER:
      'Đề xuất thừa lệnh theo chức vụ đang giữ: chỉ dùng khi quy chế làm việc giao ký (Nghị định 30/2020/NĐ-CP, Điều 13 khoản 4). Sửa được.',
    NO_POST: 'Chưa ghi chức vụ của người này nên không đề xuất phần ký. Quản trị ghi được ở trang của người dùng.',
    SUBSTITUTE:
      'Làm việc theo ủy quyền trong phần mềm không cho biết cách ký nên không đề xuất. Ký thừa ủy quyền (TUQ.) phải có văn bản ủy quyền (Nghị định 30/2020/NĐ-CP, Điều 13 khoản 3): hãy tự ghi.',
    COUNCIL: 'Văn bản của hội đồng nhân dân không ký theo chức vụ ở ủy ban nhân dân nên không đề xuất. Hãy tự ghi.',
    OTHER_ISSUER: 'Cơ quan ban hành ghi trong bản soạn không phải ủy ban nhân dân nên không đề xuất. Hãy tự ghi.',
    NEEDS_MANDATE:
      'Người đứng đầu đơn vị trực thuộc chỉ ký loại văn bản này khi được ủy quyền bằng văn bản (TUQ., Nghị định 30/2020/NĐ-CP, Điều 13 khoản 3) nên không đề xuất. Hãy tự ghi.',
    NOT_LEADING: 'Chức vụ đang giữ không phải chức vụ lãnh đạo nên không đề xuất phần ký.',
  } satisfies Record<BlockReason, string>,
};
