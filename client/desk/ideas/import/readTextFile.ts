import type { TextKey } from '../../../../shared/text/keys.ts';

const mostBytes = 1_000_000;

export type FileReading = { ok: true; text: string } | { ok: false; key: TextKey };

/** The text of a file: UTF-8, UTF-16 with its mark, or what older spreadsheets save on Windows. Nothing above 1 MB is read (I4). */
export async function readTextFile(file: Blob): Promise<FileReading> {
  if (file.size > mostBytes) return { ok: false, key: 'desk.sources.file.large' };
  return textOf(new Uint8Array(await file.arrayBuffer()));
}

/** As `readTextFile`, from the bytes. */
export function textOf(bytes: Uint8Array): FileReading {
  const [first, second, third, fourth] = bytes;
  const isZip = first === 0x50 && second === 0x4b;
  const isOldSheet = first === 0xd0 && second === 0xcf && third === 0x11 && fourth === 0xe0;
  if (isZip || isOldSheet) return { ok: false, key: 'desk.sources.file.sheet' };
  const text = decoded(bytes);
  return text.includes('\0') ? { ok: false, key: 'desk.sources.file.unreadable' } : { ok: true, text };
}

function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
