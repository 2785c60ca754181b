import { KINDS, isOperationKind } from "../operation-kinds"
import { policyOf, rightOf, RIGHTS } from "../rights"
import { COMMANDS, transitionOf } from "../transitions"

it("every kind of operation wants a right that there is", () => {
  expect(KINDS.filter((kind) => !Object.hasOwn(RIGHTS, rightOf(kind)))).toEqual([])
})

it("every command that is given by hand is a kind of operation, and so has its own right", () => {
  const manual = COMMANDS.filter((command) => transitionOf(command).manual)
  expect(manual.filter((command) => !isOperationKind(command))).toEqual([])
  expect(rightOf("lose")).toBe("adjust")
  expect(rightOf("lend")).toBe("repair")
  expect(rightOf("replace_out")).toBe("correct")
})

it("a right is written as Medusa writes policies", () => {
  expect(policyOf("count_approve")).toBe("serial:count_approve")
})
