import { BEAT_MS, withHeartbeat } from "../heartbeat"

describe("a heartbeat", () => {
  beforeEach(() => jest.useFakeTimers())
  afterEach(() => jest.useRealTimers())

  it("beats while the work goes on, whatever becomes of a beat, and no longer", async () => {
    const beat = jest.fn(() => Promise.reject(new Error("no connection")))
    let end: (said: string) => void = () => undefined
    const working = withHeartbeat(beat, () => new Promise<string>((resolve) => (end = resolve)))
    await jest.advanceTimersByTimeAsync(3 * BEAT_MS)
    expect(beat).toHaveBeenCalledTimes(3)
    end("done")
    await expect(working).resolves.toBe("done")
    await jest.advanceTimersByTimeAsync(3 * BEAT_MS)
    expect(beat).toHaveBeenCalledTimes(3)
  })

  it("ends when the work fails, and says why", async () => {
    const beat = jest.fn(async () => undefined)
    const failing = withHeartbeat(beat, () => Promise.reject(new Error("cut off")))
    await expect(failing).rejects.toThrow("cut off")
    await jest.advanceTimersByTimeAsync(3 * BEAT_MS)
    expect(beat).not.toHaveBeenCalled()
  })
})
