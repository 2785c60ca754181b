import type { Client } from "pg"

/**
 * Makes sure that two operations of one item's units wrote the same, apart from ids, numbers and times: otherwise comparing them
 * says nothing.
 */
export async function expectSameRows(client: Client, ours: string, theirs: string): Promise<void> {
  const [one, other] = [await shapeOf(client, ours), await shapeOf(client, theirs)]
  if (one !== other) {
    throw new Error(`The hand-written SQL does not write what the module writes:\n${one}\n${other}`)
  }
}

async function shapeOf(client: Client, operationId: string): Promise<string> {
  const { rows } = await client.query<{
    operation: Shape
    event: Shape
    serial: Shape
    assignment: Shape | null
  }>(
    `select to_jsonb(o) as operation, to_jsonb(e) as event, to_jsonb(s) as serial, to_jsonb(a) as assignment
       from serial_operation o join serial_event e on e.operation_id = o.id join serial s on s.id = e.serial_id
       left join serial_assignment a on a.id = s.assignment_id
      where o.id = $1 order by s.number limit 1`,
    [operationId]
  )
  const [{ operation, event, serial, assignment }] = rows as [(typeof rows)[0]]
  const owned = [
    assignment?.id,
    serial.id,
    serial.number,
    event.hash,
    event.prev_hash,
    operation.id,
  ]
  const own = owned.filter((value) => typeof value === "string")
  const text = JSON.stringify([
    omit(operation, ["idempotency_key", "request_hash"]),
    event,
    serial,
    assignment,
  ])
  return own
    .reduce((shape, value) => shape.replaceAll(value, "…"), text)
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+(?:Z|\+00:00)/g, "time")
}

type Shape = Record<string, unknown>

function omit(shape: Shape, names: string[]): Shape {
  return Object.fromEntries(Object.entries(shape).filter(([name]) => !names.includes(name)))
}
