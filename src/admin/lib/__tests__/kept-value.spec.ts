import { KeptValue, type TextStore } from "../kept-value"

const parse = (text: string | null) => JSON.parse(text ?? "[]") as string[]
const isEmpty = (list: string[]) => list.length === 0

function memory(): TextStore & { texts: Map<string, string> } {
  const texts = new Map<string, string>()
  return {
    texts,
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, text) => void texts.set(key, text),
    removeItem: (key) => void texts.delete(key),
  }
}

const adding = (entry: string) => (list: string[]) => [...list, entry]
const ignore = () => undefined

describe("a value that the browser keeps", () => {
  it("is written at once, and not kept when there is nothing in it", () => {
    const store = memory()
    const kept = new KeptValue("list", parse, isEmpty, () => store)
    kept.update(adding("A1"))
    expect(store.texts.get("list")).toBe('["A1"]')
    kept.update(() => [])
    expect(store.texts.has("list")).toBe(false)
  })

  it("keeps what is entered after its screen is gone, beside what was entered since", () => {
    const store = memory()
    const before = new KeptValue("list", parse, isEmpty, () => store)
    const leave = before.subscribe(ignore)
    before.update(adding("A1"))
    leave()
    const now = new KeptValue("list", parse, isEmpty, () => store)
    const told = jest.fn()
    const leaveAgain = now.subscribe(told)
    now.update(adding("A2"))
    told.mockClear()
    // A scan that was still waiting when the clerk went to another page.
    before.update(adding("A3"))
    expect(told).toHaveBeenCalledTimes(1)
    expect(now.current()).toEqual(["A1", "A2", "A3"])
    now.update(adding("A4"))
    expect(parse(store.texts.get("list") ?? null)).toEqual(["A1", "A2", "A3", "A4"])
    leaveAgain()
  })

  it("is told apart from what another name keeps", () => {
    const store = memory()
    const [here, there] = ["here", "there"].map(
      (name) => new KeptValue(name, parse, isEmpty, () => store)
    )
    const leave = there!.subscribe(ignore)
    here!.update(adding("A1"))
    expect(there!.current()).toEqual([])
    leave()
  })

  it("is unharmed on the screen where the browser forbids to keep anything", () => {
    const kept = new KeptValue("list", parse, isEmpty, () => {
      throw new Error("forbidden")
    })
    kept.update(adding("A1"))
    kept.update(adding("A2"))
    expect(kept.current()).toEqual(["A1", "A2"])
  })
})
