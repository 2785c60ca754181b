import { ApiError } from "../api-error"
import { untilAnswered } from "../until-answered"

/** Answers in turn; an error is thrown. */
function inTurn(...answers: (string | ApiError)[]) {
  const keys: string[] = []
  const send = (key: string) => {
    keys.push(key)
    const answer = answers.shift() ?? "no more"
    return answer instanceof ApiError ? Promise.reject(answer) : Promise.resolve(answer)
  }
  return { keys, send }
}

const away = new ApiError(0, "away", null)
const refused = new ApiError(409, "refused", { code: "count_ended" })
const busy = new ApiError(409, "busy", { code: "busy" })
const broken = new ApiError(500, "broken", null)

describe("a write that is sent until it is answered", () => {
  const said: boolean[] = []
  const options = { isAlive: () => true, onChange: (is: boolean) => void said.push(is), pause: 0 }

  it("is sent again with the same key while nothing answers, however long", async () => {
    const { keys, send } = inTurn(...Array.from({ length: 20 }, () => away), "done")
    expect(await untilAnswered(send, options)).toBe("done")
    expect(keys).toHaveLength(21)
    expect(new Set(keys).size).toBe(1)
    expect([said[0], said.at(-1)]).toEqual([true, false])
  })

  it("ends with a refusal at once", async () => {
    const { keys, send } = inTurn(refused)
    await expect(untilAnswered(send, options)).rejects.toBe(refused)
    expect(keys).toHaveLength(1)
  })

  it.each([busy, broken])("gives the server some tries when it says %s", async (error) => {
    const { send } = inTurn(error, error, "done")
    expect(await untilAnswered(send, options)).toBe("done")
    const again = inTurn(...Array.from({ length: 9 }, () => error))
    await expect(untilAnswered(again.send, options)).rejects.toBe(error)
    expect(again.keys).toHaveLength(5)
  })

  it("stops when nobody waits any longer", async () => {
    const { keys, send } = inTurn(away, "done")
    await expect(untilAnswered(send, { ...options, isAlive: () => false })).rejects.toBe(away)
    expect(keys).toHaveLength(1)
  })
})
