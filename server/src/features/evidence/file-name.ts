import { endingOf } from './file-type.ts';

/** Letters that break a header, a path or a line of text, or turn the reading round ("gpj.exe" shown as "exe.jpg"). */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\\/:*?"<>|]/gu;
const MOST = 150;

/** The name that a file is saved under: one that no system trips over, with the ending of what the file is. */
export function safeName(name: string, mediaType: string): string {
  const clean = name
    .normalize('NFC')
    .replace(UNSAFE, '_')
    .replace(/^[.\s]+|[.\s]+$/g, '');
  const ending = endingOf(mediaType);
  const stem = [...clean].slice(0, MOST).join('') || 'minh-chung';
  return ending === null || stem.toLowerCase().endsWith(`.${ending}`) ? stem : `${stem}.${ending}`;
}

/** RFC 6266: the name in UTF-8, and for what cannot read that without its marks. */
export function disposition(how: 'inline' | 'attachment', name: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .replace(/[^\x20-\x7e]|["\\%]/g, '_');
  const whole = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${how}; filename="${plain}"; filename*=UTF-8''${whole}`;
}
