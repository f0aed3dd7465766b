import { describe, expect, it } from 'vitest'
import { readConfig } from '../src/config.js'
import { startBlock } from '../src/start-block.js'

const started = { front: 'http://127.0.0.1:3000', page: 'http://127.0.0.1:3000', lacks: [] }

describe('the block printed at the start', () => {
  it('names what is off with the variable that turns it on, and where to click', () => {
    const block = startBlock(readConfig({}), started)
    for (const name of ['CDP_DATA', 'MONGODB_URI', 'SLACK_BOT_TOKEN', 'SLACK_SIGNING_SECRET', 'TEAMS_APP_ID', 'TEAMS_APP_PASSWORD', 'TEAMS_APP_TENANT']) {
      expect(block).toContain(name)
    }
    expect(block).toContain('open http://127.0.0.1:3000 and type “status”')
    expect(block.split('\n').length).toBeLessThanOrEqual(10)
  })

  it('says what a database server cannot do', () => {
    const config = readConfig({ MONGODB_URI: 'mongodb://db.example.org/cdp' })
    expect(startBlock(config, { ...started, page: null })).not.toContain('This server has no')
    const block = startBlock(config, { ...started, page: null, lacks: ['views (actions, decisions)'] })
    expect(block).toContain('This server has no views (actions, decisions). Everything but that works.')
  })
})
