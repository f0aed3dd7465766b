import { CONFIRM, ELEMENT, TEXT_OBJECT } from './limits.js'
import {
  boolean, both, isJson, list, number, oneOf, pick, plain, type Rule, shape, string, text, typed, url,
} from './shape.js'
import { richText } from './rich.js'

const confirm = shape({
  title: plain(CONFIRM.title),
  text: text(CONFIRM.text),
  confirm: plain(CONFIRM.button),
  deny: plain(CONFIRM.button),
  style: oneOf('primary', 'danger'),
}, ['text'])

const option = (kinds: string[], more: Record<string, Rule> = {}): Rule => shape({
  text: text(ELEMENT.optionText, kinds),
  value: string({ min: 1, max: ELEMENT.optionValue }),
  description: text(ELEMENT.optionText, kinds),
  ...more,
}, ['text', 'value'])

const plainOption = option(['plain_text'])
const anyOption = option(['plain_text', 'mrkdwn'])
const choices = list(anyOption, { min: 1, max: ELEMENT.choiceOptions })

const actionable = { action_id: string({ min: 1, max: ELEMENT.actionId }), confirm }
const focusable = { ...actionable, focus_on_load: boolean }
const field = { ...focusable, placeholder: plain(ELEMENT.placeholder) }
const written = {
  ...field,
  initial_value: string(),
  dispatch_action_config: shape({ trigger_actions_on: list(oneOf('on_enter_pressed', 'on_character_entered')) }),
}
const many = { ...field, max_selected_items: number({ min: 1 }) }
const ids = list(string({ min: 1 }))

const staticOptions = {
  options: list(plainOption, { min: 1, max: ELEMENT.selectOptions }),
  option_groups: list(shape({
    label: plain(ELEMENT.optionText),
    options: list(plainOption, { min: 1, max: ELEMENT.selectOptions }),
  }, ['label', 'options']), { min: 1, max: ELEMENT.selectGroups }),
}

const valueOf = (value: unknown): unknown => (isJson(value) ? value['value'] : undefined)
const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

/** Slack refuses a select with both or neither kind of option, and a first choice that is not among the options. */
const consistentOptions: Rule = (value, pointer, report) => {
  if (!isJson(value)) return
  const grouped = value['option_groups'] !== undefined
  if ((value['options'] !== undefined) === grouped) report('must define either `options` or `option_groups`', pointer)
  const groups = asList(value['option_groups']).flatMap((group) => (isJson(group) ? asList(group['options']) : []))
  initialAmong([...asList(value['options']), ...groups])(value, pointer, report)
}

const initialAmong = (options: unknown[]): Rule => (value, pointer, report) => {
  if (!isJson(value)) return
  const known = options.map(valueOf)
  const first = [...asList(value['initial_options']), ...asList([value['initial_option']].filter(isJson))]
  const stray = first.some((each) => !known.includes(valueOf(each)))
  if (stray) report('initial option must be one of the options', pointer)
}

const ownInitial: Rule = (value, pointer, report) => {
  if (isJson(value)) initialAmong(asList(value['options']))(value, pointer, report)
}

const inputLengths: Rule = (value, pointer, report) => {
  if (!isJson(value)) return
  const { min_length: least, max_length: most, initial_value: initial } = value
  if (typeof least === 'number' && typeof most === 'number' && least > most) {
    report('min_length must not be more than max_length', pointer)
  }
  if (typeof initial !== 'string') return
  const longest = typeof most === 'number' ? most : ELEMENT.inputLength
  if (initial.length > longest) report(`must be less than ${longest + 1} characters`, `${pointer}/initial_value`)
}

const length = number({ min: 0, max: ELEMENT.inputLength })

const ELEMENTS: Record<string, Rule> = {
  button: shape({
    ...actionable,
    text: plain(ELEMENT.buttonText),
    value: string({ max: ELEMENT.buttonValue }),
    url: url(ELEMENT.url),
    style: oneOf('primary', 'danger'),
    accessibility_label: string({ max: ELEMENT.accessibilityLabel }),
  }, ['text']),
  checkboxes: both(shape({ ...focusable, options: choices, initial_options: choices }, ['options']), ownInitial),
  radio_buttons: both(shape({ ...focusable, options: choices, initial_option: anyOption }, ['options']), ownInitial),
  overflow: shape({
    ...actionable,
    options: list(option(['plain_text'], { url: url(ELEMENT.url) }), { min: 1, max: ELEMENT.choiceOptions }),
  }, ['options']),
  datepicker: shape({ ...field, initial_date: string({ min: 10, max: 10 }) }),
  timepicker: shape({ ...field, initial_time: string({ min: 5, max: 5 }), timezone: string() }),
  datetimepicker: shape({ ...focusable, initial_date_time: number({ min: 1e9, max: 9_999_999_999 }) }),
  static_select: both(shape({ ...field, ...staticOptions, initial_option: plainOption }), consistentOptions),
  multi_static_select: both(
    shape({ ...many, ...staticOptions, initial_options: list(plainOption) }),
    consistentOptions,
  ),
  external_select: shape({ ...field, initial_option: plainOption, min_query_length: number({ min: 0 }) }),
  multi_external_select: shape({
    ...many, initial_options: list(plainOption), min_query_length: number({ min: 0 }),
  }),
  users_select: shape({ ...field, initial_user: string({ min: 1 }) }),
  multi_users_select: shape({ ...many, initial_users: ids }),
  channels_select: shape({ ...field, initial_channel: string({ min: 1 }), response_url_enabled: boolean }),
  multi_channels_select: shape({ ...many, initial_channels: ids }),
  conversations_select: shape({
    ...field,
    initial_conversation: string({ min: 1 }),
    default_to_current_conversation: boolean,
    response_url_enabled: boolean,
    filter: conversationFilter(),
  }),
  multi_conversations_select: shape({
    ...many, initial_conversations: ids, default_to_current_conversation: boolean, filter: conversationFilter(),
  }),
  plain_text_input: both(
    shape({
      ...written,
      multiline: boolean,
      min_length: length,
      max_length: number({ min: 1, max: ELEMENT.inputLength }),
    }),
    inputLengths,
  ),
  email_text_input: shape(written),
  url_text_input: shape(written),
  number_input: shape({
    ...written, is_decimal_allowed: boolean, min_value: string(), max_value: string(),
  }, ['is_decimal_allowed']),
  rich_text_input: shape({ ...written, initial_value: richText }),
  image: image({ alt_text: string({ min: 1 }) }),
}

function conversationFilter(): Rule {
  return shape({
    include: list(oneOf('im', 'mpim', 'private', 'public'), { min: 1 }),
    exclude_external_shared_channels: boolean,
    exclude_bot_users: boolean,
  })
}

/** An image needs its alternative text and exactly one place the picture comes from. */
export function image(fields: Record<string, Rule>): Rule {
  const oneSource: Rule = (value, pointer, report) => {
    if (isJson(value) && ('image_url' in value) === ('slack_file' in value)) {
      report('must define either `image_url` or `slack_file`', pointer)
    }
  }
  const file = shape({ id: string({ min: 1 }), url: url(ELEMENT.url) })
  return both(shape({ ...fields, image_url: url(ELEMENT.url), slack_file: file }, ['alt_text']), oneSource)
}

const BUTTONS = ['button', 'overflow']
const PICKERS = ['checkboxes', 'radio_buttons', 'datepicker', 'timepicker', 'datetimepicker']
const SELECTS = Object.keys(ELEMENTS).filter((type) => type.endsWith('_select'))
const WRITTEN = ['plain_text_input', 'email_text_input', 'url_text_input', 'number_input', 'rich_text_input']

export const actionElement = typed(pick(ELEMENTS, [...BUTTONS, ...PICKERS, ...SELECTS, 'rich_text_input']))
export const accessoryElement = typed(pick(ELEMENTS, [...BUTTONS, ...PICKERS, ...SELECTS, 'image']))
export const inputElement = typed(pick(ELEMENTS, [...PICKERS, ...SELECTS, ...WRITTEN]))
export const contextElement: Rule = (value, pointer, report) => {
  if (isJson(value) && value['type'] === 'image') return ELEMENTS['image']?.(value, pointer, report)
  text(TEXT_OBJECT)(value, pointer, report)
}
