import { ScanQueue, type ScanHandler, type ScanOutcome } from "../scan-queue"

const taken = (text: string): ScanOutcome => ({ kind: "taken", message: text })

/** A handler whose answers come when the test says so. */
function slowHandler() {
  const asked: { text: string; answer: (outcome: ScanOutcome) => void }[] = []
  const handler: ScanHandler = (text) =>
    new Promise((answer) => {
      asked.push({ text, answer })
    })
  return { asked, handler }
}

const idle = () => new Promise((resolve) => setImmediate(resolve))

describe("ScanQueue", () => {
  it("loses no scan while an earlier one is still at work", async () => {
    const { asked, handler } = slowHandler()
    const queue = new ScanQueue(handler)
    for (const text of ["A1", "A2", "A3"]) {
      queue.push(text)
    }
    expect(asked.map(({ text }) => text)).toEqual(["A1"])
    expect(queue.getState().waiting.map(({ text }) => text)).toEqual(["A1", "A2", "A3"])
    for (const place of [0, 1, 2]) {
      asked[place].answer(taken(asked[place].text))
      await idle()
    }
    expect(asked.map(({ text }) => text)).toEqual(["A1", "A2", "A3"])
    expect(queue.getState().waiting).toEqual([])
    expect(queue.getState().done.map(({ text }) => text)).toEqual(["A3", "A2", "A1"])
  })

  it("works off a thousand scans that come at once, each once and in order", async () => {
    const seen: string[] = []
    const queue = new ScanQueue(async (text) => {
      seen.push(text)
      return taken(text)
    })
    const numbers = Array.from({ length: 1000 }, (_, place) => `SN-${place}`)
    numbers.forEach((number) => queue.push(number))
    await idle()
    await idle()
    expect(seen).toEqual(numbers)
  })

  it("goes on after a scan whose work throws, and says why", async () => {
    const queue = new ScanQueue(async (text) => {
      if (text === "bad") {
        throw new Error("No serial bad is known.")
      }
      return taken(text)
    })
    queue.push("bad")
    queue.push("good")
    await idle()
    expect(queue.getState().done.map(({ outcome }) => outcome)).toEqual([
      taken("good"),
      { kind: "refused", message: "No serial bad is known." },
    ])
  })

  it("takes the lines of a paste as scans of their own, and no blank ones", async () => {
    const seen: string[] = []
    const queue = new ScanQueue(async (text) => {
      seen.push(text)
      return taken(text)
    })
    queue.push(" A1 \r\n\r\nA2\n   \n")
    queue.push("   ")
    await idle()
    expect(seen).toEqual(["A1", "A2"])
  })

  it("gives the same number scanned twice to the handler twice", async () => {
    const seen: string[] = []
    const queue = new ScanQueue(async (text) => {
      seen.push(text)
      return taken(text)
    })
    queue.push("A1")
    queue.push("A1")
    await idle()
    expect(seen).toEqual(["A1", "A1"])
  })

  it("gives waiting scans to the latest handler", async () => {
    const { asked, handler } = slowHandler()
    const queue = new ScanQueue(handler)
    queue.push("A1")
    queue.push("A2")
    const later: string[] = []
    queue.setHandler(async (text) => {
      later.push(text)
      return taken(text)
    })
    asked[0].answer(taken("A1"))
    await idle()
    expect(later).toEqual(["A2"])
  })

  it("tells its listeners of every change until they leave", async () => {
    const queue = new ScanQueue(async (text) => taken(text))
    let calls = 0
    const leave = queue.subscribe(() => calls++)
    queue.push("A1")
    await idle()
    expect(calls).toBe(2)
    leave()
    queue.push("A2")
    await idle()
    expect(calls).toBe(2)
  })
})
