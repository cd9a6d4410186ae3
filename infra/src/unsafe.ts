import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Environment } from './environment.ts';

/** What is not safe about how the product is set up in its folder, each with how to mend it; said at every start. */
export function unsafeAbout(
  { mode, publicUrl, insecureHttp, trustedProxies, clamd, now }: Environment,
  projectDir: string,
): string[] {
  if (mode !== 'production') return [];
  const isHttps = publicUrl?.startsWith('https:') ?? false;
  return [
    ...(insecureHttp
      ? [
          'INSECURE_HTTP=1: mật khẩu và số liệu đi qua mạng không mã hóa. Hãy đặt PUBLIC_URL=https://… sau một máy chủ trung gian có chứng thư.',
        ]
      : []),
    ...(isHttps && trustedProxies === 0
      ? [
          'TRUSTED_PROXIES chưa đặt: mọi người dùng mang địa chỉ của máy chủ trung gian khi đăng nhập. Hãy đặt TRUSTED_PROXIES=1 (số máy chủ trung gian).',
        ]
      : []),
    ...(publicUrl === undefined && !insecureHttp
      ? [
          'PUBLIC_URL chưa đặt: Đích chỉ nhận kết nối từ chính máy này. Hãy đặt PUBLIC_URL=https://… và TRUSTED_PROXIES khi mở cho người dùng.',
        ]
      : []),
    ...(clamd === undefined
      ? [
          'CLAMD chưa đặt: tệp minh chứng không được quét vi-rút. Hãy cài ClamAV và đặt CLAMD=127.0.0.1:3310 hoặc đường dẫn socket của clamd.',
        ]
      : []),
    ...(existsSync(join(projectDir, '.git'))
      ? ['Thư mục chương trình còn lịch sử mã nguồn (.git). Hãy cài bản chính thức từ git archive, không từ git clone.']
      : []),
    ...(now ? ['Có dữ liệu minh họa và ngày giả định trong cơ sở dữ liệu này: không dùng làm số liệu thật.'] : []),
  ];
}
