import { CHOICE_KEY, cartOfToken, choiceIn, holdToken, maskNumber } from "../holds"

describe("a number that buyers see", () => {
  it.each([
    ["356938035643809", "•••••••••••3809"],
    ["ABC-12", "••••12"],
    ["AB", "••"],
    ["", ""],
    ["🎁🎁🎁🎁🎁🎁", "••••🎁🎁"],
  ])("of %s shows its end, and never more than a third", (number, masked) => {
    expect(maskNumber(number)).toBe(masked)
  })
})

describe("a choice in a line's metadata", () => {
  it("is found, and tells its cart", () => {
    const token = holdToken("cart_1", "cali_1")
    const choice = { token, serial_ids: ["ser_1"] }
    expect(choiceIn({ gift: true, [CHOICE_KEY]: choice })).toEqual(choice)
    expect(cartOfToken(token)).toBe("cart_1")
  })

  it.each([[undefined], [null], [{}], [{ [CHOICE_KEY]: null }]])("is none in %j", (metadata) => {
    expect(choiceIn(metadata)).toBeNull()
  })

  it.each([["text"], [7], [[]], [{ token: 1, serial_ids: "ser_1" }], [{ serial_ids: [1, null] }]])(
    "that is %j is one of nothing",
    (value) => {
      expect(choiceIn({ [CHOICE_KEY]: value })).toEqual({ token: "", serial_ids: [] })
    }
  )
})
