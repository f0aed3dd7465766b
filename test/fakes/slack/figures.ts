import { BLOCK, CHART, DATA_TABLE, TABLE } from './limits.js'
import { richText } from './rich.js'
import { boolean, both, isJson, list, number, oneOf, type Rule, shape, string, typed } from './shape.js'
import { lengthOfText } from './words.js'

const blockId = string({ min: 1, max: BLOCK.id })

const cell = typed({
  raw_text: shape({ text: string({ min: TABLE.cellTextMinimum }) }, ['text']),
  raw_number: shape({ value: number(), text: string({ min: TABLE.cellTextMinimum }) }, ['value', 'text']),
  rich_text: richText,
})
const row = list(cell, { min: 1, max: TABLE.cells })

const cellTotal: Rule = (value, pointer, report) => {
  if (isJson(value) && lengthOfText(value['rows']) > TABLE.textTotal) {
    report(`must be less than ${TABLE.textTotal + 1} characters over all cells`, `${pointer}/rows`)
  }
}

export const table: Rule = both(shape({
  block_id: blockId,
  rows: list(row, { min: 1, max: TABLE.rows }),
  column_settings: list((value, pointer, report) => {
    if (value !== null) shape({ align: oneOf('left', 'center', 'right'), is_wrapped: boolean })(value, pointer, report)
  }, { max: TABLE.columnSettings }),
}, ['rows']), cellTotal)

export const dataTable: Rule = both(shape({
  block_id: blockId,
  rows: list(row, { min: 1, max: DATA_TABLE.rows }),
  caption: string({ min: 1 }),
  page_size: number({ min: 1, max: DATA_TABLE.pageSize }),
  row_header_column_index: number({ min: 0 }),
}, ['rows', 'caption']), cellTotal)

const label = string({ min: 1, max: CHART.label })
const point = shape({ label, value: number() }, ['label', 'value'])
const slice = shape({ label, value: number({ min: Number.MIN_VALUE }) }, ['label', 'value'])
const series = list(shape({
  name: label,
  data: list(point, { min: 1, max: CHART.points }),
}, ['name', 'data']), { min: 1, max: CHART.series })
const axes = shape({
  categories: list(label, { min: 1, max: CHART.points }),
  x_label: string({ max: CHART.axisTitle }),
  y_label: string({ max: CHART.axisTitle }),
}, ['categories'])

/** Names of series differ, and each series has one figure for every category, no more and no less. */
const matched: Rule = (value, pointer, report) => {
  if (!isJson(value) || !Array.isArray(value['series'])) return
  const config = value['axis_config']
  const categories = isJson(config) && Array.isArray(config['categories']) ? config['categories'] : []
  const names = value['series'].map((each) => (isJson(each) ? each['name'] : undefined))
  if (new Set(names).size !== names.length) report('series names must be unique', `${pointer}/series`)
  value['series'].forEach((each, index) => {
    const data = isJson(each) && Array.isArray(each['data']) ? each['data'] : []
    const labels = data.map((item) => (isJson(item) ? item['label'] : undefined))
    if (JSON.stringify(labels.toSorted()) !== JSON.stringify(categories.toSorted())) {
      report('labels must match the categories', `${pointer}/series/${index}/data`)
    }
  })
}

const plotted = both(shape({ series, axis_config: axes }, ['series', 'axis_config']), matched)

export const chart: Rule = shape({
  block_id: blockId,
  title: string({ min: 1, max: CHART.title }),
  chart: typed({
    pie: shape({ segments: list(slice, { min: 1, max: CHART.segments }) }, ['segments']),
    bar: plotted,
    area: plotted,
    line: plotted,
  }),
}, ['title', 'chart'])
