import { BLOCK, CHART, TABLE, TEXT_OBJECT } from './limits.js'
import { accessoryElement, actionElement, contextElement, image, inputElement } from './elements.js'
import { chart, dataTable, table } from './figures.js'
import { richText } from './rich.js'
import {
  boolean, both, isJson, list, oneOf, plain, type Report, type Rule, shape, string, text, typed,
} from './shape.js'
import { lengthOfText } from './words.js'

export type Surface = 'message' | 'modal' | 'home'

const block_id = string({ min: 1, max: BLOCK.id })

const eitherTextOrFields: Rule = (value, pointer, report) => {
  if (isJson(value) && value['text'] === undefined && value['fields'] === undefined) {
    report('must define either `text` or `fields`', pointer)
  }
}

const uniqueActionIds: Rule = (value, pointer, report) => {
  if (!isJson(value) || !Array.isArray(value['elements'])) return
  for (const id of repeated(value['elements'], 'action_id')) report(`\`action_id\` "${id}" already exists`, pointer)
}

const everywhere: Record<string, Rule> = {
  actions: both(
    shape({ block_id, elements: list(actionElement, { min: 1, max: BLOCK.actionsElements }) }, ['elements']),
    uniqueActionIds,
  ),
  context: shape({ block_id, elements: list(contextElement, { min: 1, max: BLOCK.contextElements }) }, ['elements']),
  divider: shape({ block_id }),
  header: shape({ block_id, text: plain(BLOCK.headerText) }, ['text']),
  image: image({ block_id, alt_text: string({ min: 1, max: BLOCK.imageAltText }), title: plain(BLOCK.imageTitle) }),
  input: shape({
    block_id,
    label: plain(BLOCK.inputLabel),
    hint: plain(BLOCK.inputHint),
    optional: boolean,
    dispatch_action: boolean,
    element: inputElement,
  }, ['label', 'element']),
  rich_text: richText,
  section: both(shape({
    block_id,
    text: text(BLOCK.sectionText),
    fields: list(text(BLOCK.sectionFieldText), { min: 1, max: BLOCK.sectionFields }),
    accessory: accessoryElement,
    expand: boolean,
  }), eitherTextOrFields),
}

const alert = shape({
  block_id, text: text(TEXT_OBJECT), level: oneOf('default', 'info', 'warning', 'error', 'success'),
}, ['text'])
const markdown = shape({ block_id, text: string({ min: 1, max: BLOCK.markdownTotal }) }, ['text'])

/**
 * Blocks by surface. Types Slack knows but the product has no use for (card, carousel, container, context_actions,
 * file, plan, task_card, video) are refused too: a rule nobody checks would only look like a check.
 */
const BLOCKS: Record<Surface, Record<string, Rule>> = {
  message: { ...everywhere, markdown, table, data_table: dataTable, data_visualization: chart },
  modal: { ...everywhere, alert },
  home: everywhere,
}

const repeated = (items: unknown[], name: string): string[] => {
  const ids = items.flatMap((item) => (isJson(item) && typeof item[name] === 'string' ? [item[name]] : []))
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))]
}

const countOf = (blocks: unknown[], type: string): number =>
  blocks.filter((block) => isJson(block) && block['type'] === type).length

const messageTotals = (blocks: unknown[], pointer: string, report: Report): void => {
  if (countOf(blocks, 'table') > TABLE.perMessage) report('only_one_table_allowed', pointer)
  if (countOf(blocks, 'data_visualization') > CHART.perMessage) {
    report(`no more than ${CHART.perMessage} data_visualization blocks allowed`, pointer)
  }
  const markdownBlocks = blocks.filter((block) => isJson(block) && block['type'] === 'markdown')
  if (lengthOfText(markdownBlocks) > BLOCK.markdownTotal) {
    report(`must be less than ${BLOCK.markdownTotal + 1} characters over all markdown blocks`, pointer)
  }
}

const focusTotal = (blocks: unknown[], pointer: string, report: Report): void => {
  const focused = JSON.stringify(blocks).split('"focus_on_load":true').length - 1
  if (focused > 1) report('only one element may have focus_on_load', pointer)
}

interface Place {
  surface: Surface
  /** JSON pointer of the list: `/blocks` in a message, `/view/blocks` in a view. */
  pointer: string
  /** Where charts are not rolled out yet Slack answers invalid_blocks. */
  charts?: boolean
}

/** What Slack would say against these blocks, `message [json-pointer:/blocks/0/text]` each; none when they pass. */
export const blockProblems = (blocks: unknown[], { surface, pointer, charts = true }: Place): string[] => {
  const problems: string[] = []
  const report: Report = (message, at) => void problems.push(`${message} [json-pointer:${at}]`)
  const rules = { ...BLOCKS[surface] }
  if (!charts) delete rules['data_visualization']
  list(typed(rules), { max: surface === 'message' ? BLOCK.perMessage : BLOCK.perView })(blocks, pointer, report)
  for (const id of repeated(blocks, 'block_id')) report(`\`block_id\` "${id}" already exists`, pointer)
  if (surface === 'message') messageTotals(blocks, pointer, report)
  else focusTotal(blocks, pointer, report)
  return problems
}
