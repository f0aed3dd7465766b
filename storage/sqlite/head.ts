import type { Connection } from './connection.js'

/** Number of a partnership's last commit; 0 when there is none. */
export function headOf(connection: Connection, partnership: string): number {
  const sql = 'SELECT max(seq) AS head FROM commits WHERE partnership = ?'
  return connection.one<{ head: number | null }>(sql, partnership)?.head ?? 0
}
