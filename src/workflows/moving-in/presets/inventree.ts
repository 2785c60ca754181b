import type { Preset, SourceQuery } from "../source"

const SOURCE: SourceQuery = {
  key: `s."id"`,
  from: `"stock_stockitem" s
    join "part_part" p on p."id" = s."part_id"
    left join "stock_stocklocation" l on l."id" = s."location_id"
    left join "company_company" c on c."id" = s."customer_id"
    left join "order_salesorder" o on o."id" = s."sales_order_id"
    left join "company_supplierpart" sp on sp."id" = s."supplier_part_id"
    left join "company_company" v on v."id" = sp."supplier_id"`,
  // Stock without serial numbers is a quantity, and no unit.
  where: `s."serial" is not null and s."serial" <> ''`,
  fields: {
    number: `s."serial"`,
    item: `coalesce(nullif(p."IPN", ''), p."name")`,
    item_title: `p."name"`,
    item_key: `p."id"`,
    // Where InvenTree counts a unit as none of its stock, its status code says nothing.
    status: `case
      when s."customer_id" is not null or s."sales_order_id" is not null then 'sold'
      when s."belongs_to_id" is not null then 'installed'
      when s."consumed_by_id" is not null then 'consumed'
      when s."is_building" then 'in_production'
      when s."quantity" <= 0 then 'used_up'
      when exists (select 1 from "order_salesorderallocation" n where n."item_id" = s."id") then 'reserved'
      else trim(cast(s."status" as char(10))) end`,
    place: `coalesce(nullif(l."pathstring", ''), l."name")`,
    customer: `c."email"`,
    sold_on: `coalesce(
      cast(o."shipment_date" as char(10)),
      (select substr(cast(max(t."date") as char(30)), 1, 10) from "stock_stockitemtracking" t
        where t."item_id" = s."id" and t."tracking_type" in (60, 100)))`,
    order: `o."reference"`,
    supplier: `v."name"`,
    lot: `s."batch"`,
    expires_on: `s."expiry_date"`,
    cost: `s."purchase_price"`,
    currency: `s."purchase_price_currency"`,
    notes: `s."notes"`,
  },
  history: [
    {
      from: `"stock_stockitemtracking" h`,
      unit: `h."item_id"`,
      date: `h."date"`,
      says: [`h."tracking_type"`, `h."notes"`],
      words: {
        "0": "Earlier entry",
        "1": "Created",
        "5": "Edited",
        "6": "Serial number assigned",
        "10": "Counted",
        "11": "Added",
        "12": "Removed",
        "13": "Serialized",
        "15": "Returned to stock",
        "20": "Moved",
        "25": "Updated",
        "30": "Installed into an assembly",
        "31": "Removed from an assembly",
        "35": "A component was installed",
        "36": "A component was removed",
        "40": "Split off",
        "42": "A part was split off",
        "45": "Merged",
        "48": "Made a variant",
        "50": "Build output created",
        "55": "Build output completed",
        "56": "Build output rejected",
        "57": "Used up by a build",
        "60": "Shipped against a sales order",
        "70": "Received against a purchase order",
        "80": "Returned against a return order",
        "100": "Sent to a customer",
        "105": "Returned by a customer",
      },
    },
  ],
}

/** InvenTree keeps a unit as a stock item of quantity one with a serial number. */
export const inventree: Preset = {
  title: "InvenTree",
  layouts: [
    {
      versions: "0.12 to 1.x",
      has: [
        ["stock_stockitem", "consumed_by_id"],
        ["stock_stocklocation", "pathstring"],
      ],
      source: SOURCE,
    },
  ],
  statuses: {
    "10": "in_stock",
    "60": "leave_out",
    "65": "leave_out",
    "70": "leave_out",
    sold: "sold",
    installed: "leave_out",
    consumed: "leave_out",
    in_production: "leave_out",
    used_up: "leave_out",
  },
  meanings: {
    "10": "OK",
    "50": "attention needed",
    "55": "damaged",
    "60": "destroyed",
    "65": "rejected",
    "70": "lost",
    "75": "quarantined",
    "85": "returned",
    sold: "given to a customer",
    installed: "a part of another unit",
    consumed: "used up by a build",
    in_production: "not built yet",
    used_up: "its quantity is zero",
    reserved: "allocated to a sales order that is not shipped",
  },
}
