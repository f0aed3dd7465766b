import bolt from '@slack/bolt'

// What the bot is measured against: a Bolt app that checks the signature and acknowledges a short text, no more.
const port = Number(process.env['PORT'])
const app = new bolt.App({
  signingSecret: process.env['SLACK_SIGNING_SECRET'] ?? '',
  authorize: async () => ({ botToken: 'xoxb-bare', botId: 'B1', botUserId: 'UB1' }),
  convoStore: false,
  logLevel: bolt.LogLevel.ERROR,
})
app.command('/cdp', async ({ ack }) => ack('Recorded.'))
await app.start({ port, host: '127.0.0.1' })
process.stdout.write('ready\n')
