import { crc32, deflateSync } from 'node:zlib'

/** A point in the unit square, y downwards. */
type Point = readonly [number, number]
type Colour = readonly [number, number, number]

/** Each pixel is looked at this many times each way, so that edges are smooth. */
const SAMPLES = 4

const navy: Colour = [0x1d, 0x35, 0x57]
const white: Colour = [0xff, 0xff, 0xff]
const tick: readonly Point[] = [[0.34, 0.45], [0.46, 0.57], [0.67, 0.33]]
const tail: readonly Point[] = [[0.33, 0.7], [0.33, 0.85], [0.49, 0.7]]

/** The picture: a speech bubble with a tick. White on navy, 192 by 192 (Teams' colour icon). */
export function colourIcon(): Uint8Array {
  return png(192, (at) => (inBubble(at, 0.22, 0.74) && !nearTick(at, 0.05) ? { colour: white, solid: true } : { colour: navy, solid: true }))
}

/** The same as white lines on nothing, 32 by 32 (Teams' outline icon may have no other colour). */
export function outlineIcon(): Uint8Array {
  const line = (at: Point) => inBubble(at, 0.12, 0.78) && (!inBubble(at, 0.2, 0.7) || nearTick(at, 0.045))
  return png(32, (at) => ({ colour: white, solid: line(at) }))
}

/** A rounded square from `from` to `to` (the bottom; sideways it is centred), with a tail at the lower left. */
function inBubble([x, y]: Point, from: number, to: number): boolean {
  const half = (to - from) / 2
  const [dx, dy] = [Math.abs(x - 0.5) - half * 1.12 + 0.1, Math.abs(y - (from + half)) - half + 0.1]
  const rounded = Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) <= 0.1
  return rounded || inTail([x, y], to)
}

function inTail([x, y]: Point, bottom: number): boolean {
  const [left, down, right] = tail as [Point, Point, Point]
  const depth = (y - bottom + 0.04) / (down[1] - left[1])
  return depth >= 0 && depth <= 1 && x >= left[0] && x <= right[0] - depth * (right[0] - left[0])
}

function nearTick(at: Point, distance: number): boolean {
  return tick.slice(1).some((end, index) => toSegment(at, tick[index] as Point, end) <= distance)
}

function toSegment([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay]
  const along = Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy)))
  return Math.hypot(x - ax - along * dx, y - ay - along * dy)
}

/** A square PNG of 8-bit RGBA (w3.org/TR/png). */
function png(size: number, paint: (at: Point) => { colour: Colour; solid: boolean }): Uint8Array {
  const rows = Buffer.alloc(size * (size * 4 + 1))
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) rows.set(pixel(x, y, size, paint), y * (size * 4 + 1) + 1 + x * 4)
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(size, 0)
  head.writeUInt32BE(size, 4)
  head.set([8, 6, 0, 0, 0], 8)
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', deflateSync(rows, { level: 9 })), chunk('IEND', Buffer.alloc(0))])
}

function pixel(x: number, y: number, size: number, paint: (at: Point) => { colour: Colour; solid: boolean }): number[] {
  const sum = [0, 0, 0]
  let solid = 0
  for (let sample = 0; sample < SAMPLES * SAMPLES; sample++) {
    const [right, down] = [(sample % SAMPLES) + 0.5, Math.floor(sample / SAMPLES) + 0.5]
    const painted = paint([(x + right / SAMPLES) / size, (y + down / SAMPLES) / size])
    if (!painted.solid) continue
    solid++
    for (const [at, value] of painted.colour.entries()) sum[at] = (sum[at] as number) + value
  }
  // Where nothing is drawn the colour is white all the same: Teams looks at it.
  const colour = solid === 0 ? [...white] : sum.map((value) => Math.round(value / solid))
  return [...colour, Math.round((solid / (SAMPLES * SAMPLES)) * 255)]
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const check = Buffer.alloc(4)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}
