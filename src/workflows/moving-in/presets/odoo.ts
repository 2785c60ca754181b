import type { Preset, SourceQuery } from "../source"

/** What the tables are called in a version, and how it keeps the names of products. */
interface Names {
  lots: string
  title: string
}

/** A quant of somebody else's goods; the company's own partner may stand as the owner of its own. */
const OTHERS = `u."owner_id" is not null
        and not exists (select 1 from "res_company" y where y."partner_id" = u."owner_id")`

/** The first of a unit's quants that has it: on the shelf before under way before with a customer before elsewhere. */
const QUANT = (lot: string) => `(
  select q."id" from "stock_quant" q join "stock_location" ql on ql."id" = q."location_id"
   where q."lot_id" = ${lot} and q."quantity" > 0
   order by case ql."usage" when 'internal' then 0 when 'transit' then 1 when 'customer' then 2 else 3 end, q."id" desc
   limit 1)`

function source({ lots, title }: Names): SourceQuery {
  return {
    key: `l."id"`,
    from: `"${lots}" l
      join "product_product" p on p."id" = l."product_id"
      join "product_template" t on t."id" = p."product_tmpl_id"
      left join "stock_quant" u on u."id" = ${QUANT(`l."id"`)}
      left join "stock_location" o on o."id" = u."location_id"`,
    fields: {
      number: `l."name"`,
      item: `coalesce(nullif(p."default_code", ''), 'product ' || p."id")`,
      item_title: title,
      item_key: `p."id"`,
      status: `case
        when t."tracking" <> 'serial' then 'not_serial'
        when o."usage" in ('internal', 'transit') and ${OTHERS} then 'owned_by_others'
        when o."usage" = 'internal' and u."reserved_quantity" > 0 then 'reserved'
        else coalesce(o."usage", 'nowhere') end`,
      place: `case when o."usage" in ('internal', 'transit') then o."complete_name" end`,
      other: `l."ref"`,
      notes: `l."note"`,
    },
    // Odoo has no index for the lines of a lot: each page reads through all of them once.
    page: 10_000,
    details: [
      {
        from: `"stock_move_line" s
          join "stock_location" d on d."id" = s."location_dest_id"
          left join "stock_picking" k on k."id" = s."picking_id"
          left join "res_partner" c on c."id" = k."partner_id"`,
        where: `s."state" = 'done' and d."usage" = 'customer'`,
        unit: `s."lot_id"`,
        order: [`s."date"`, `s."id"`],
        fields: {
          customer: `c."email"`,
          sold_on: `s."date"`,
          order: `coalesce(k."origin", k."name")`,
        },
      },
    ],
    history: [
      {
        from: `"stock_move_line" h
          join "stock_location" a on a."id" = h."location_id"
          join "stock_location" b on b."id" = h."location_dest_id"`,
        where: `h."state" = 'done'`,
        unit: `h."lot_id"`,
        date: `h."date"`,
        says: [`h."reference"`, `a."complete_name" || ' → ' || b."complete_name"`],
      },
    ],
  }
}

/** Product names are JSON by language since 16: English, or whatever language there is. */
const TRANSLATED = `coalesce(t."name" ->> 'en_US', (select n."value" from jsonb_each_text(t."name") n limit 1))`

/** With the module for expiry dates, lots have one; 13 calls it the end of life. */
const expiring = (
  query: SourceQuery,
  column: "expiration_date" | "life_date" = "expiration_date"
): SourceQuery => ({
  ...query,
  fields: { ...query.fields, expires_on: `l."${column}"` },
})

const NEW = source({ lots: "stock_lot", title: TRANSLATED })
const OLD = source({ lots: "stock_production_lot", title: `t."name"` })

/** Odoo keeps serial numbers as lots of products that are tracked by serial number; a quant says where each is. */
export const odoo: Preset = {
  title: "Odoo",
  layouts: [
    {
      versions: "16 to 18, with expiry dates",
      has: [["stock_lot", "expiration_date"]],
      source: expiring(NEW),
    },
    { versions: "16 to 18", has: [["stock_lot", "name"]], source: NEW },
    {
      versions: "14 and 15, with expiry dates",
      has: [["stock_production_lot", "expiration_date"]],
      source: expiring(OLD),
    },
    {
      versions: "13, with expiry dates",
      has: [["stock_production_lot", "life_date"]],
      source: expiring(OLD, "life_date"),
    },
    { versions: "13 to 15", has: [["stock_production_lot", "name"]], source: OLD },
  ],
  statuses: {
    internal: "in_stock",
    customer: "sold",
    supplier: "leave_out",
    inventory: "leave_out",
    production: "leave_out",
    nowhere: "leave_out",
    not_serial: "leave_out",
    owned_by_others: "leave_out",
  },
  meanings: {
    internal: "at a location of your own",
    reserved: "at a location of your own, reserved for a delivery or another move",
    owned_by_others: "with you, and owned by somebody else",
    transit: "between two warehouses",
    customer: "delivered to a customer",
    supplier: "back at its supplier",
    inventory: "scrapped, or lost in a count",
    production: "used up in manufacturing",
    nowhere: "no stock of it is left, or there never was any",
    not_serial: "a lot of a product that is not tracked by serial number",
  },
}
