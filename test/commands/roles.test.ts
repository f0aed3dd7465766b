import { describe, expect, it } from 'vitest'
import { useHouse } from './kit.js'

describe('roles', () => {
  const house = useHouse()

  it('shows who is listed, their roles and where they belong', async () => {
    const text = await house.says('roles')
    expect(text).toContain('People and roles (6)')
    expect(text).toContain('- Priya Shah: coordinator\n  Coordinator, Public health, Local authority officials')
    expect(text).toContain('- Supt Mark Doyle: member\n  Superintendent, Police\n')
  })

  it.each(['members', 'who is who'])('understands “%s”', async (line) => {
    expect((await house.tell(line)).command).toBe('roles')
  })
})
