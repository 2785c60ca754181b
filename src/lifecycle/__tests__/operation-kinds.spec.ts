import { isOperationKind, KINDS, OPERATION_KINDS } from "../operation-kinds"
import { COMMANDS, transitionOf } from "../transitions"

describe("kinds of operations", () => {
  it("have one for every command that staff may choose by hand", () => {
    const manual = COMMANDS.filter((name) => transitionOf(name).manual)
    expect(manual.filter((name) => !isOperationKind(name))).toEqual([])
  })

  it("each say through what they are undone, but undoing itself", () => {
    expect(KINDS.filter((kind) => OPERATION_KINDS[kind].length === 0)).toEqual(["revert"])
  })

  it("knows no others", () => {
    expect(["receive", "explode", "toString"].map(isOperationKind)).toEqual([true, false, false])
  })
})
