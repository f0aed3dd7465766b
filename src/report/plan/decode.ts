/**
 * A file's bytes as text: UTF-8, or UTF-16 with its mark (Excel's "Unicode text"), or else Windows-1252, in which
 * Excel on British computers saves CSV. Bytes that are no text at all come out with control characters, which
 * `readPlan` refuses.
 */
export function decodePlan(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
