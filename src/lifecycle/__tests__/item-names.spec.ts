import { itemName, variantName } from "../item-names"

const of = (product: string, title: string | null) => ({ title, product: { title: product } })

describe("the name of an item", () => {
  it.each([
    ["Black", [of("Osprey radio", "Black")], "Osprey radio, Black"],
    ["Default variant", [of("Osprey radio", "Default variant")], "Osprey radio"],
    ["Osprey radio", [of("Osprey radio", "Osprey radio")], "Osprey radio"],
    ["Osprey radio Black", [of("Osprey radio", "Osprey radio Black")], "Osprey radio Black"],
    [null, [of("Osprey radio", "Black")], "Osprey radio, Black"],
  ])("is its product's where Medusa named it %p by its variant", (title, variants, name) => {
    expect(itemName({ title, variants })).toBe(name)
  })

  it("is the one that somebody gave it", () => {
    const variants = [of("Osprey radio", "Black")]
    expect(itemName({ title: "Radio, refurbished", variants })).toBe("Radio, refurbished")
  })

  it("of a part is that of the variant it was made for, not of the kits that it is in", () => {
    const variants = [of("Starter kit", "Default variant"), of("Lens", "35 mm"), null]
    expect(itemName({ title: "35 mm", variants })).toBe("Lens, 35 mm")
  })

  it("is its title where several variants or none might name it", () => {
    const variants = [of("Lens", "35 mm"), of("Old lens", "35 mm")]
    expect(itemName({ title: "35 mm", variants })).toBe("35 mm")
    expect(itemName({ title: null, variants })).toBeNull()
    expect(itemName({ title: "35 mm", variants: null })).toBe("35 mm")
    expect(itemName({})).toBeNull()
  })
})

it("a variant without a product, or of one without a title, has its own", () => {
  expect(variantName({ title: "Black", product: null })).toBe("Black")
  expect(variantName({ title: null, product: { title: "Osprey radio" } })).toBe("Osprey radio")
  expect(variantName({ title: "", product: { title: "" } })).toBeNull()
})
