import type { StoreSuite } from "../support/store"
import { unitsIn, type Units } from "../support/units"

/** The list of units as a CSV file. */
const suite: StoreSuite = (store) => {
  let units: Units

  const path = (query: string) =>
    `${store.server.baseUrl}/admin/serials/export?inventory_item_id=${units.itemId}${query}`
  const fetched = (query = "", signal?: AbortSignal) =>
    fetch(path(query), { headers: store.admin.headers, signal })
  const rows = async (query = "") =>
    (await (await fetched(query)).text()).split("\r\n").slice(1, -1)
  const numbers = async (query = "") => (await rows(query)).map((row) => row.split(",")[0])

  beforeAll(async () => {
    await store.reset()
    units = await unitsIn(store)
    await units.receive(["=1+1", "007", "-12", "@now"], {
      lot: 'L "1", old',
      notes: "first line\nsecond line",
    })
  })

  it("is a file in UTF-8, with a row of headings", async () => {
    const answer = await fetched()
    expect(answer.status).toBe(200)
    expect(answer.headers.get("content-type")).toBe("text/csv; charset=utf-8")
    expect(answer.headers.get("content-disposition")).toMatch(
      /^attachment; filename="serials-\d{4}-\d\d-\d\d\.csv"$/
    )
    const bytes = new Uint8Array(await answer.arrayBuffer())
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const text = new TextDecoder().decode(bytes)
    expect(text).toContain('"number","sku","item","status","owner","location"')
    expect(text).toContain('"L ""1"", old"')
    expect(text).toContain('"first line\nsecond line"')
    expect(text).toContain('"Main warehouse"')
  })

  it("keeps leading zeros, and defuses what a spreadsheet would carry out", async () => {
    expect(await numbers()).toEqual(`"'=1+1" "007" "'-12" "'@now"`.split(" "))
  })

  it("has what the filters want, and nothing when nothing matches", async () => {
    expect(await numbers("&q=00")).toEqual(['"007"'])
    expect(await numbers("&status=sold")).toEqual([])
    const answer = await fetched("&limit=1")
    expect(answer.status).toBe(400)
    expect((await fetched("&expires_before=soon")).status).toBe(400)
  })

  it("has every unit once, however many there are, in the order of their entry", async () => {
    const big = await unitsIn(store)
    const wanted = Array.from({ length: 2_500 }, (_, at) => `EXP-${String(at).padStart(5, "0")}`)
    await big.receive(wanted)
    units = big
    expect(await numbers()).toEqual(wanted.map((number) => `"${number}"`))
  })

  it("stops reading when the client goes away, and the server goes on", async () => {
    const gone = new AbortController()
    const answer = await fetched("", gone.signal)
    gone.abort()
    await expect(answer.text()).rejects.toThrow()
    expect((await fetched("&q=EXP-00001")).status).toBe(200)
  })

  it("is for those who are logged in", async () => {
    expect((await fetch(path(""))).status).toBe(401)
  })
}

export default suite
