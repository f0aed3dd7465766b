import { ZipFile } from 'yazl'

/** Every package of the same files is the same, so that an administrator can compare two. */
const MADE = new Date('2026-01-01T00:00:00Z')

/** The files as one zip. */
export async function zip(files: Record<string, Uint8Array>): Promise<Uint8Array> {
  const made = new ZipFile()
  for (const [name, bytes] of Object.entries(files)) made.addBuffer(Buffer.from(bytes), name, { mtime: MADE })
  made.end()
  const parts: Buffer[] = []
  for await (const part of made.outputStream) parts.push(part as Buffer)
  return Buffer.concat(parts)
}
