import { OperatorError } from '../operator-error.ts';
import { damaged } from '../trouble.ts';
import type { Part } from './archive-reader.ts';
import { FORMAT, HEADING, Heading, Manifest } from './manifest.ts';

export function parsed(content: Buffer, path: string): unknown {
  try {
    return JSON.parse(content.toString('utf8'));
  } catch (error) {
    throw damaged(path, error);
  }
}

/** What the first part of a file says. */
export function headingOf(part: Part | undefined, path: string): Heading {
  if (part?.path !== HEADING) throw damaged(path);
  const said = parsed(part.content, path);
  const heading = Heading.safeParse(said);
  if (heading.success) return heading.data;
  if ((said as { format?: unknown }).format !== FORMAT) {
    throw new OperatorError(`${path} có định dạng của một phiên bản Đích mới hơn. Hãy cài phiên bản đó rồi chạy lại.`);
  }
  throw damaged(path, heading.error);
}

export function manifestOf(content: Buffer, path: string): Manifest {
  const manifest = Manifest.safeParse(parsed(content, path));
  if (!manifest.success) throw damaged(path, manifest.error);
  return manifest.data;
}
