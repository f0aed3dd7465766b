// The library brings no types: only what is used of it (github.com/thejoshwolfe/yazl, "API").
declare module 'yazl' {
  export class ZipFile {
    readonly outputStream: NodeJS.ReadableStream & AsyncIterable<unknown>
    addBuffer(buffer: Buffer, name: string, options?: { mtime?: Date }): void
    end(): void
  }
}
