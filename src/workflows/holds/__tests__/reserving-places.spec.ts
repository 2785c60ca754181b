import { demandsOf, type CompletingCart } from "../reserving-places"

type Stock = [location: string, stocked: number, reserved: number]

const line = (quantity: number, stock: Stock[], allow_backorder = false) => ({
  id: "cali_1",
  title: "Laptop",
  quantity,
  metadata: null,
  variant: {
    manage_inventory: true,
    allow_backorder,
    inventory_items: [
      {
        inventory_item_id: "iitem_1",
        required_quantity: 1,
        inventory: {
          location_levels: stock.map(([location_id, stocked_quantity, reserved_quantity]) => ({
            location_id,
            stocked_quantity,
            reserved_quantity,
            stock_locations: [
              { id: location_id, sales_channels: [{ id: location_id === "shop" ? "pos" : "web" }] },
            ],
          })),
        },
      },
    ],
  },
})

const cart = (...items: CompletingCart["items"]): CompletingCart => ({
  id: "cart_1",
  sales_channel_id: "web",
  items,
})

describe("where Medusa reserves a line", () => {
  it.each<[string, number, Stock[], string]>([
    [
      "at the first place that has enough",
      1,
      [
        ["a", 5, 4],
        ["b", 9, 0],
      ],
      "a",
    ],
    [
      "at another when the first has too few",
      2,
      [
        ["a", 5, 4],
        ["b", 9, 0],
      ],
      "b",
    ],
    [
      "at the first that has a level when none has enough",
      1,
      [
        ["a", 0, 0],
        ["b", 1, 1],
      ],
      "a",
    ],
    [
      "nowhere outside the sales channel",
      1,
      [
        ["shop", 5, 0],
        ["b", 1, 1],
      ],
      "b",
    ],
  ])("%s", (_, quantity, stock, location_id) => {
    expect(demandsOf(cart(line(quantity, stock)))).toEqual([
      { inventory_item_id: "iitem_1", location_id, quantity },
    ])
  })

  it("adds up lines of the same item", () => {
    const stock: Stock[] = [["a", 5, 4]]
    expect(demandsOf(cart(line(1, stock), null, line(1, stock)))).toMatchObject([{ quantity: 2 }])
  })

  it("does not matter for what may be backordered", () => {
    expect(demandsOf(cart(line(1, [["a", 0, 0]], true)))).toEqual([])
  })
})
