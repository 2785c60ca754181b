import { DEFAULT_POLICY } from "../../../../lifecycle/policy"
import { KnownUntracked } from "../known-untracked"

const found = (tracked: string[], untracked: string[]) => async () =>
  [...tracked, ...untracked].map((inventory_item_id) => ({
    inventory_item_id,
    is_tracked: tracked.includes(inventory_item_id),
    policy: DEFAULT_POLICY,
  }))

describe("KnownUntracked", () => {
  beforeEach(() => jest.useFakeTimers())
  afterEach(() => jest.useRealTimers())

  it("believes for a second what a look told, of items that are not tracked", async () => {
    const known = new KnownUntracked()
    await known.noting(found(["drill"], ["screw"]))
    expect(known.perhapsTracked(["drill", "screw", "nail"])).toEqual(["drill", "nail"])
    jest.advanceTimersByTime(1_001)
    expect(known.perhapsTracked(["drill", "screw", "nail"])).toEqual(["drill", "screw", "nail"])
  })

  it("does not believe for longer what is asked for again and again", async () => {
    const known = new KnownUntracked()
    await known.noting(found([], ["screw"]))
    jest.advanceTimersByTime(900)
    await known.noting(found([], ["nail"]))
    expect(known.perhapsTracked(["screw", "nail"])).toEqual([])
    jest.advanceTimersByTime(200)
    expect(known.perhapsTracked(["screw", "nail"])).toEqual(["screw"])
  })

  it("forgets when settings are saved, and believes no look that began before", async () => {
    const known = new KnownUntracked()
    await known.noting(found([], ["screw"]))
    const look = known.noting(async () => {
      known.forget()
      return found([], ["nail"])()
    })
    await look
    expect(known.perhapsTracked(["screw", "nail"])).toEqual(["screw", "nail"])
  })
})
