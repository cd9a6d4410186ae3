import { expect, test } from 'vitest';
import { archiveOf, PNG, pdfFile } from '#test/evidence.ts';
import { disposition, safeName } from './file-name.ts';
import { mediaTypeOf } from './file-type.ts';

const latin = (text: string) => Buffer.from(text, 'latin1');
const PDF = pdfFile().bytes;
const WORD = archiveOf('[Content_Types].xml', 'word/document.xml');

test.each([
  ['a PDF', PDF, 'application/pdf'],
  ['a photograph', latin('\xff\xd8\xff\xe0\x00\x10JFIF'), 'image/jpeg'],
  ['a picture', PNG, 'image/png'],
  ['a picture of the newer kind', latin('RIFF\x24\x00\x00\x00WEBPVP8 '), 'image/webp'],
  ['a Word document', WORD, 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  [
    'an Excel workbook',
    archiveOf('[Content_Types].xml', 'xl/workbook.xml'),
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ],
  ['a program', latin('MZ\x90\x00\x03\x00\x00\x00'), null],
  ['a program that holds a PDF', Buffer.concat([latin('MZ\x90\x00'), PDF]), null],
  ['a page that holds a PDF', Buffer.concat([latin('<html><script>1</script>'), PDF]), null],
  ['a PDF that opens as an archive too', Buffer.concat([PDF, archiveOf('a.class')]), null],
  ['a picture that opens as an archive too', Buffer.concat([PNG, archiveOf('a.class')]), null],
  ['an archive of anything', archiveOf('a.exe'), null],
  ['a document with macros', archiveOf('[Content_Types].xml', 'word/document.xml', 'word/vbaProject.bin'), null],
  ['a file of before 2007, or an installer', latin('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'), null],
  ['a drawing, which may hold scripts', latin('<svg xmlns="http://www.w3.org/2000/svg"/>'), null],
  ['text', latin('Biên bản'), null],
  ['a broken archive', WORD.subarray(0, 30), null],
  ['nothing', Buffer.alloc(0), null],
])('%s is told by its content', (_what, bytes, mediaType) => {
  expect(mediaTypeOf(bytes)).toBe(mediaType);
});

test.each([
  ['Biên bản nghiệm thu.pdf', 'application/pdf', 'Biên bản nghiệm thu.pdf'],
  ['hoa-don.exe', 'application/pdf', 'hoa-don.exe.pdf'],
  ['../../etc/passwd', 'image/png', '_.._etc_passwd.png'],
  ['a"\r\nSet-Cookie: x=1.pdf', 'application/pdf', 'a___Set-Cookie_ x=1.pdf'],
  ['anh\u202egnp.exe', 'image/png', 'anh_gnp.exe.png'],
  ['...', 'image/png', 'minh-chung.png'],
])('%j is saved under a name that no system trips over', (name, mediaType, safe) => {
  expect(safeName(name, mediaType)).toBe(safe);
});

test('a name in Vietnamese comes whole to whoever reads UTF-8, and without its marks to who does not', () => {
  expect(disposition('inline', 'Đơn (1).pdf')).toBe(
    `inline; filename="don (1).pdf"; filename*=UTF-8''%C4%90%C6%A1n%20%281%29.pdf`,
  );
});
