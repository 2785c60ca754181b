import type { Client } from "pg"

/**
 * Makes sure that two receipts of one item wrote the same, apart from ids, numbers and times: otherwise comparing them
 * says nothing.
 */
export async function expectSameRows(client: Client, ours: string, theirs: string): Promise<void> {
  const [one, other] = [await shapeOf(client, ours), await shapeOf(client, theirs)]
  if (one !== other) {
    throw new Error(`The hand-written SQL does not write what the module writes:\n${one}\n${other}`)
  }
}

async function shapeOf(client: Client, operationId: string): Promise<string> {
  const { rows } = await client.query<{ operation: Shape; event: Shape; serial: Shape }>(
    `select to_jsonb(o) as operation, to_jsonb(e) as event, to_jsonb(s) as serial
       from serial_operation o join serial_event e on e.operation_id = o.id join serial s on s.id = e.serial_id
      where o.id = $1 order by s.number limit 1`,
    [operationId]
  )
  const [{ operation, event, serial }] = rows as [(typeof rows)[0]]
  const own = [serial.id, serial.number, event.hash, operation.id].map(String)
  const text = JSON.stringify([omit(operation, ["idempotency_key", "request_hash"]), event, serial])
  return own
    .reduce((shape, value) => shape.replaceAll(value, "…"), text)
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+(?:Z|\+00:00)/g, "time")
}

type Shape = Record<string, unknown>

function omit(shape: Shape, names: string[]): Shape {
  return Object.fromEntries(Object.entries(shape).filter(([name]) => !names.includes(name)))
}
