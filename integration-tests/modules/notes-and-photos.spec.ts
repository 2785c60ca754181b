import type { Photo } from "../../src/lifecycle/photos"
import { replay, type Changes } from "../../src/lifecycle/serial"
import { command, operation, receipt, undoing } from "../support/operations"
import { describeSerialModule } from "../support/serial-module"

const photo = (name: string, is_public = false): Photo => ({
  id: `${name}.jpg`,
  url: `https://files.example.com/${name}.jpg`,
  is_public,
})

describeSerialModule("notes and photos in the ledger", ({ service, sql }) => {
  const done = async (input: Parameters<typeof service.execute>[0]) => {
    const result = await service.execute(input)
    await service.finish(result.operation_id)
    return result
  }
  const received = async () => (await done(operation(receipt(["A1"])))).serial_ids[0]!
  const noted = (id: string, notes: string | null) =>
    done(operation({ command: "describe", plain: { notes }, units: [{ serial_id: id }] }))

  it("photos are replayed to what the row holds, however they were written", async () => {
    const id = await received()
    const { id: file, url, is_public } = photo("back", true)
    const photos = [photo("front"), { is_public, url, id: file }, photo("front", true)]
    await done(operation(command("describe", [id], { photos, public_note: "scratched" })))
    await done(operation(command("describe", [id], { photos: [...photos].reverse() })))
    const row = await service.retrieveSerial(id)
    const events = await sql<{ changes: string }>(
      "select changes from serial_event order by sequence"
    )
    const replayed = replay(
      events.map(({ changes }) => ({ changes: JSON.parse(changes) as Changes }))
    )
    expect(row).toMatchObject({ public_note: "scratched" })
    expect(row.photos).toEqual([photo("front", true), photo("back", true)])
    expect(JSON.stringify(row.photos)).toBe(JSON.stringify(replayed?.photos))
  })

  it("undoing gives the photos of before, and refuses when others were added", async () => {
    const id = await received()
    const describeWith = (photos: Photo[]) => done(operation(command("describe", [id], { photos })))
    await describeWith([photo("front")])
    const second = await describeWith([photo("front", true), photo("back")])
    await done(undoing(second.operation_id))
    expect((await service.retrieveSerial(id)).photos).toEqual([photo("front")])
    const third = await describeWith([])
    await describeWith([photo("box")])
    await expect(service.execute(undoing(third.operation_id))).rejects.toMatchObject({
      refusals: [{ code: "changed_since", serial: "A1", detail: { since: "Edit" } }],
    })
  })

  it("notes stand beside the chain with their event, and are undone with it", async () => {
    const id = await received()
    await noted(id, "first")
    const second = await noted(id, "second")
    await noted(id, "second")
    const told = () =>
      sql("select notes_before, notes_after, changes from serial_event order by sequence")
    expect((await told()).slice(1)).toEqual([
      { notes_before: null, notes_after: "first", changes: "{}" },
      { notes_before: "first", notes_after: "second", changes: "{}" },
      { notes_before: null, notes_after: null, changes: "{}" },
    ])
    await done(undoing(second.operation_id))
    expect(await service.retrieveSerial(id)).toMatchObject({ notes: "first", version: 5 })
    expect((await told()).at(-1)).toMatchObject({ notes_before: "second", notes_after: "first" })
    await noted(id, null)
    await expect(service.execute(undoing(second.operation_id))).rejects.toMatchObject({
      refusals: [{ code: "already_reverted" }],
    })
  })

  it("notes in the history are erased, never rewritten, and no hash breaks", async () => {
    const id = await received()
    await noted(id, "from Mrs. Hopper")
    await noted(id, null)
    await expect(sql("update serial_event set notes_after = 'from nobody'")).rejects.toMatchObject({
      code: "23000",
    })
    expect(await service.eraseNotes(id)).toBe(2)
    expect(await service.eraseNotes(id)).toBe(0)
    expect(
      await sql(
        "select 1 from serial_event e where hash <> serial_event_hash(e) or notes_before <> ''"
      )
    ).toEqual([])
  })
})
