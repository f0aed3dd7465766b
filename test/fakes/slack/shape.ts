/** Rules that check one JSON value and report what is wrong in the words Slack uses, with a JSON pointer. */
export type Report = (message: string, pointer: string) => void
export type Rule = (value: unknown, pointer: string, report: Report) => void
export type Json = Record<string, unknown>

export const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

interface Length { min?: number; max?: number }

export const string = ({ min = 0, max = Infinity }: Length = {}): Rule => (value, pointer, report) => {
  if (typeof value !== 'string') return report('must be a string', pointer)
  if (value.length < min) report(`must be more than ${min - 1} characters`, pointer)
  if (value.length > max) report(`must be less than ${max + 1} characters`, pointer)
}

export const url = (max: number): Rule => (value, pointer, report) => {
  string({ min: 1, max })(value, pointer, report)
  if (typeof value === 'string' && !/^[a-z][a-z0-9+.-]*:\S+$/i.test(value)) report('must be a valid url', pointer)
}

export const boolean: Rule = (value, pointer, report) => {
  if (typeof value !== 'boolean') report('must be a boolean', pointer)
}

export const number = ({ min = -Infinity, max = Infinity }: Length = {}): Rule => (value, pointer, report) => {
  if (typeof value !== 'number' || !Number.isFinite(value)) return report('must be a number', pointer)
  if (value < min) report(`must be at least ${min}`, pointer)
  if (value > max) report(`must be at most ${max}`, pointer)
}

export const oneOf = (...allowed: string[]): Rule => (value, pointer, report) => {
  if (typeof value !== 'string' || !allowed.includes(value)) report(`must be one of: ${allowed.join(', ')}`, pointer)
}

export const list = (rule: Rule, { min = 0, max = Infinity }: Length = {}): Rule => (value, pointer, report) => {
  if (!Array.isArray(value)) return report('must be an array', pointer)
  if (value.length < min) report(`no less than ${min} items allowed`, pointer)
  if (value.length > max) report(`no more than ${max} items allowed`, pointer)
  value.forEach((item, index) => rule(item, `${pointer}/${index}`, report))
}

/** An object with these fields and no others; `type` is read by the caller and always allowed. */
export const shape = (fields: Record<string, Rule>, required: string[] = []): Rule => (value, pointer, report) => {
  if (!isJson(value)) return report('must be an object', pointer)
  for (const name of required) {
    if (value[name] === undefined || value[name] === null) report(`missing required field: ${name}`, pointer)
  }
  for (const [name, inner] of Object.entries(value)) {
    if (name === 'type' || inner === null || inner === undefined) continue
    if (!Object.hasOwn(fields, name)) report(`invalid additional property: ${name}`, pointer)
    else fields[name]?.(inner, `${pointer}/${name}`, report)
  }
}

/** The rule named by the value's own `type`; any other type is refused. */
export const typed = (rules: Record<string, Rule>): Rule => (value, pointer, report) => {
  if (!isJson(value)) return report('must be an object', pointer)
  const type = value['type']
  if (type === undefined) return report('missing required field: type', pointer)
  const rule = typeof type === 'string' && Object.hasOwn(rules, type) ? rules[type] : undefined
  if (rule) rule(value, pointer, report)
  else report(`unsupported type: ${String(type)}`, pointer)
}

export const both = (...rules: Rule[]): Rule => (value, pointer, report) => {
  for (const rule of rules) rule(value, pointer, report)
}

export const pick = (rules: Record<string, Rule>, names: string[]): Record<string, Rule> =>
  Object.fromEntries(names.flatMap((name) => (rules[name] ? [[name, rules[name]] as const] : [])))

/** A text object. Slack takes `emoji` only in plain_text and `verbatim` only in mrkdwn. */
export const text = (max: number, kinds: string[] = ['plain_text', 'mrkdwn']): Rule => typed(pick({
  plain_text: shape({ text: string({ min: 1, max }), emoji: boolean }, ['text']),
  mrkdwn: shape({ text: string({ min: 1, max }), verbatim: boolean }, ['text']),
}, kinds))

export const plain = (max: number): Rule => text(max, ['plain_text'])
