import { capture, command, ITEM, operation, receipt, undoing } from "../support/operations"
import { describeSerialModule } from "../support/serial-module"

/** The acquisition and disposition record, as the ledger writes it and the database keeps it. */
describeSerialModule("the book", ({ service, sql }) => {
  const PAGE = { limit: 100, offset: 0 }
  const keep = (book: "keep" | "off" = "keep") =>
    service.savePolicyLayer({
      id: ITEM,
      inventory_item_id: ITEM,
      location_id: null,
      is_tracked: true,
      parts: { book },
    })
  const entries = async (id: string) =>
    (await service.bookEntriesOf(id)).map((entry) =>
      [
        entry.entry_no,
        entry.line_no,
        entry.side,
        entry.via,
        entry.party_name,
        entry.corrects_no && `corrects ${entry.corrects_no}`,
        entry.is_withdrawn && "withdrawn",
      ]
        .filter(Boolean)
        .join(" ")
    )
  const order = { name: "Ann Buyer", address: "1 Main St", licence_number: null }

  /** Receives, captures and sells one unit. */
  const sold = async () => {
    const { serial_ids: ids } = await service.execute({
      ...operation(receipt(["A1"], { supplier: "Maker" })),
      kind: "receive",
    })
    await service.execute({ ...operation(capture(ids)), kind: "capture" })
    const sale = await service.execute({
      ...operation(command("sell", ids, { fulfillment_id: "ful_1" })),
      kind: "sell",
      book: { orders: { order_1: order } },
    })
    return { id: ids[0]!, sale: sale.operation_id }
  }

  it("has nothing of a store that keeps none", async () => {
    const { id } = await sold()
    expect(await entries(id)).toEqual([])
    expect(await sql("select 1 from serial_book_line")).toEqual([])
  })

  it("has a line for each stay of a unit, in the operation's own transaction", async () => {
    await keep()
    const { id } = await sold()
    expect(await entries(id)).toEqual([
      "1 1 acquisition receive Maker",
      "2 1 disposition sell Ann Buyer",
    ])
    await service.execute(operation(command("return_to_stock", [id])))
    expect((await entries(id)).slice(2)).toEqual(["3 3 acquisition return_to_stock Ann Buyer"])
    const { lines, count } = await service.findBookLines({}, PAGE)
    expect([
      count,
      lines.map(({ line_no, disposition }) => [line_no, disposition?.entry_no]),
    ]).toEqual([
      2,
      [
        [3, undefined],
        [1, 2],
      ],
    ])
    expect((await service.findBookLines({ state: "open" }, PAGE)).count).toBe(1)
    // An operation that is refused leaves none.
    const refused = operation(command("lose", [id, "ser_none"], { reason: "gone" }))
    await expect(service.execute(refused)).rejects.toMatchObject({ code: "unknown_serial" })
    expect(await entries(id)).toHaveLength(3)
  })

  it("takes back by further entries what is undone, and says it again when it is done again", async () => {
    await keep()
    const { id, sale } = await sold()
    const undone = await service.execute(undoing(sale))
    expect((await entries(id)).slice(2)).toEqual([
      "3 1 disposition sell Ann Buyer corrects 2 withdrawn",
    ])
    expect((await service.findBookLines({ state: "open" }, PAGE)).count).toBe(1)
    await service.execute(undoing(undone.operation_id))
    expect((await entries(id)).slice(3)).toEqual(["4 1 disposition sell Ann Buyer corrects 3"])
    expect((await service.findBookLines({ state: "disposed" }, PAGE)).count).toBe(1)
  })

  it("keeps the line of a receipt that was undone", async () => {
    await keep()
    const received = await service.execute(operation(receipt(["A1"])))
    await service.finish(received.operation_id)
    await service.execute(undoing(received.operation_id))
    const [id] = received.serial_ids
    expect(await entries(id!)).toEqual([
      "1 1 acquisition receive",
      "2 1 acquisition receive corrects 1 withdrawn",
    ])
    expect((await service.findBookLines({ state: "withdrawn" }, PAGE)).count).toBe(1)
    // The number comes anew, on a line of its own.
    await service.execute(operation(receipt(["A1"])))
    expect((await entries(id!)).slice(2)).toEqual(["3 3 acquisition receive"])
  })

  it("opens the line of a unit that was here before, when it goes", async () => {
    const { serial_ids: ids } = await service.execute({
      ...operation(receipt(["A1"], { supplier: "Maker" })),
      occurred_at: "2026-01-02T10:00:00.000Z",
    })
    await keep()
    await service.execute(operation(command("lose", ids, { reason: "stolen" })))
    const [acquired, lost] = await service.bookEntriesOf(ids[0]!)
    expect(acquired).toMatchObject({ occurred_on: "2026-01-02", party_name: "Maker", line_no: 1 })
    expect(lost).toMatchObject({ via: "lose", party_name: null, line_no: 1 })
  })

  it("ends the line of a unit whose policy keeps none by then", async () => {
    await keep()
    const { serial_ids: ids } = await service.execute(operation(receipt(["A1"])))
    await keep("off")
    await service.execute(operation(command("lose", ids, { reason: "gone" })))
    await service.execute(operation(command("find", ids)))
    // It came anew while no book was kept: that stay is in none.
    await service.execute(operation(command("lose", ids, { reason: "gone again" })))
    expect(await entries(ids[0]!)).toEqual(["1 1 acquisition receive", "2 1 disposition lose"])
  })

  it("follows a value that is cleared, and gives no reason that is of something else", async () => {
    await keep()
    const { serial_ids: ids } = await service.execute(
      operation(receipt(["A1"], { manufacturer: "Acme" }))
    )
    await service.execute(operation(command("quarantine", ids, { reason: "cracked" })))
    await service.execute(operation(command("describe", ids, { manufacturer: null })))
    await service.execute(operation(command("describe", ids, { manufacturer: null, lot: "L1" })))
    const told = (await service.bookEntriesOf(ids[0]!)).map(({ corrects_no, fields, reason }) => [
      corrects_no,
      fields.find(({ key }) => key === "manufacturer")?.value ?? null,
      reason,
    ])
    expect(told).toEqual([
      [null, "Acme", null],
      [1, null, null],
    ])
  })

  it("knows from whom units came by what it last said of that name", async () => {
    await keep()
    const party = { name: "Maker", address: "2 Works Rd", licence_number: "LIC-1" }
    await service.execute({
      ...operation(receipt(["A1"], { supplier: "Maker" })),
      book: { acquired_from: party },
    })
    const { serial_ids: ids } = await service.execute(
      operation(receipt(["A2"], { supplier: "Maker" }))
    )
    const [entry] = await service.bookEntriesOf(ids[0]!)
    expect(entry).toMatchObject({ party_address: "2 Works Rd", party_licence: "LIC-1" })
  })

  it("follows a corrected number, and a correction by hand only of what stands", async () => {
    await keep()
    const { id } = await sold()
    await service.execute({
      ...operation(
        command("correct_number", [id], { number: "A7", normalized: "A7", reason: "x" })
      ),
      note: "typo",
    })
    const corrected = (await service.bookEntriesOf(id)).at(-1)
    expect(corrected).toMatchObject({ entry_no: 3, corrects_no: 1, number: "A7", reason: "typo" })
    const correct = (entry_no: number, more: object = { occurred_on: "2026-01-01" }) =>
      service.execute({
        ...operation(),
        kind: "correct_book",
        book_correction: { entry_no, reason: "wrong day", ...more },
      })
    await expect(correct(1)).rejects.toMatchObject({ code: "entry_corrected" })
    await expect(correct(99)).rejects.toMatchObject({ code: "unknown_entry" })
    await expect(correct(2, { party: order })).rejects.toMatchObject({ code: "entry_unchanged" })
    await correct(3)
    const { lines } = await service.findBookLines({}, PAGE)
    expect(lines[0]).toMatchObject({
      acquisition: { entry_no: 4, number: "A7", occurred_on: "2026-01-01" },
      disposition: { entry_no: 2, number: "A1" },
      corrections: 2,
    })
  })

  it("keeps what was corrected by hand, whatever else of it is corrected or undone since", async () => {
    await keep()
    const { serial_ids: ids } = await service.execute(operation(receipt(["A1"])))
    const said = async () => {
      const { number, party_name, fields } = (await service.bookEntriesOf(ids[0]!)).at(-1)!
      const maker = fields.find(({ key }) => key === "manufacturer")?.value
      return [number, party_name, maker]
    }
    const correct = async (more: object) => {
      const { entry_no } = (await service.bookEntriesOf(ids[0]!)).at(-1)!
      await service.execute({
        ...operation(),
        kind: "correct_book",
        book_correction: { entry_no, reason: "misread", ...more },
      })
    }
    const described = await service.execute(
      operation(command("describe", ids, { manufacturer: "Acme" }))
    )
    const numbered = await service.execute(
      operation(command("correct_number", ids, { number: "B1", normalized: "B1", reason: "typo" }))
    )
    expect(await said()).toEqual(["B1", null, "Acme"])
    await service.execute(undoing(described.operation_id))
    expect(await said()).toEqual(["B1", null, null])

    await correct({ party: order, fields: [{ key: "manufacturer", value: "Acme Ltd" }] })
    await service.execute(undoing(numbered.operation_id))
    expect(await said()).toEqual(["A1", "Ann Buyer", "Acme Ltd"])
    await service.execute(
      operation(command("correct_number", ids, { number: "C1", normalized: "C1", reason: "typo" }))
    )
    expect(await said()).toEqual(["C1", "Ann Buyer", "Acme Ltd"])
  })

  it("takes a party back whole, so that nobody goes under another's licence", async () => {
    await keep()
    const { id } = await sold()
    const said = async () => {
      const { party_name, party_licence } = (await service.bookEntriesOf(id)).at(-1)!
      return [party_name, party_licence]
    }
    const bob = { name: "Bob", address: "2 Side St", licence_number: null }
    const set = { order_id: "order_2", order_line_item_id: "ordli_2", fulfillment_id: "ful_2" }
    const across = await service.execute({
      ...operation(command("correct_shipment_across", [id], { ...set, reason: "mixed up" })),
      book: { orders: { order_2: bob } },
    })
    const { entry_no } = (await service.bookEntriesOf(id)).at(-1)!
    await service.execute({
      ...operation(),
      kind: "correct_book",
      book_correction: { entry_no, reason: "told", party: { ...bob, licence_number: "LIC-B" } },
    })
    expect(await said()).toEqual(["Bob", "LIC-B"])
    await service.execute(undoing(across.operation_id))
    expect(await said()).toEqual(["Ann Buyer", null])
  })

  it("numbers entries without gaps, whoever writes at the same moment", async () => {
    await keep()
    await Promise.all(
      Array.from({ length: 8 }, (_, at) =>
        service.execute(operation(receipt([`C${at}-1`, `C${at}-2`, `C${at}-3`])))
      )
    )
    const [row] = await sql(
      "select count(*)::int as count, min(entry_no) as first, max(entry_no) as last from serial_book_entry"
    )
    expect(row).toEqual({ count: 24, first: 1, last: 24 })
  })

  it("is corrected while the unit goes, and neither waits for the other for good", async () => {
    await keep()
    const numbers = Array.from({ length: 8 }, (_, at) => `D${at}`)
    const { serial_ids: ids } = await service.execute(operation(receipt(numbers)))
    await Promise.all(
      ids.flatMap((id, at) => [
        service.execute({
          ...operation(),
          kind: "correct_book",
          book_correction: { entry_no: at + 1, occurred_on: "2026-01-01", reason: "wrong day" },
        }),
        service.execute(operation(command("lose", [id], { reason: "gone" }))),
      ])
    )
    const { lines } = await service.findBookLines({ state: "disposed" }, PAGE)
    expect(lines.map(({ corrections }) => corrections)).toEqual(ids.map(() => 1))
  })

  it("is changed, emptied and skipped by nobody, for the database refuses", async () => {
    await keep()
    const { id, sale } = await sold()
    const refuses = /is refused|without gaps|another line|violates/
    const by = "select set_config('serials.operation', 'x', false);"
    const copy = (no: number, more: string) =>
      `${by} insert into serial_book_entry select (json_populate_record(e, '${JSON.stringify({ entry_no: no })}')).*
         from serial_book_entry e where entry_no = 1 ${more}`
    for (const statement of [
      "update serial_book_entry set party_name = 'Nobody'",
      `${by} update serial_book_entry set party_name = 'Nobody'`,
      `${by} delete from serial_book_entry`,
      `${by} truncate serial_book_entry`,
      `${by} truncate serial_book_line`,
      "update serial_book_line set number = 'X'",
      copy(9, ""),
      copy(1, ""),
    ]) {
      await expect(sql(statement)).rejects.toThrow(refuses)
    }
    expect(await entries(id)).toHaveLength(2)
    expect(sale).toBeTruthy()
  })
})
