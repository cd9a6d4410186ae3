import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderSignedIn } from '#ui/signed-in.fixture.tsx';
import { MailedLink } from './mailed-link.tsx';

const LINK = {
  __typename: 'MailedLink' as const,
  ...{ address: 'binh@example.vn', askedAt: '2023-01-10T01:00:00Z', sentAt: null, givenUpAt: null, failure: null },
};
const AT = '2023-01-10T01:05:00Z';

test.each([
  ['waits', LINK, /chờ gửi tới binh@example\.vn, từ 10\/01\/2023 08:00/],
  ['has left', { ...LINK, sentAt: AT }, /đã gửi tới binh@example\.vn, 10\/01\/2023 08:05/],
  ['was refused', { ...LINK, givenUpAt: AT, failure: 'no such mailbox' }, /Máy chủ thư báo: no such mailbox .*Đặt lại/],
  ['was broken off', { ...LINK, givenUpAt: AT }, /Không rõ thư đã tới nơi hay chưa\. .*Đặt lại mật khẩu/],
])('a link that %s is told in words that say what to do', (_state, link, words) => {
  renderSignedIn(<MailedLink link={link as never} />);
  expect(screen.getByText(words)).toBeDefined();
});
