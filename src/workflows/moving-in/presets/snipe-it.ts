import type { Preset, SourceQuery } from "../source"

const SOURCE: SourceQuery = {
  key: `a."id"`,
  from: `"assets" a
    left join "models" m on m."id" = a."model_id"
    left join "manufacturers" f on f."id" = m."manufacturer_id"
    left join "status_labels" s on s."id" = a."status_id"
    left join "locations" l on l."id" = a."location_id"
    left join "locations" r on r."id" = a."rtd_location_id"
    left join "suppliers" v on v."id" = a."supplier_id"
    left join "users" u on u."id" = a."assigned_to" and a."assigned_type" like '%User'`,
  fields: {
    number: `a."serial"`,
    item: `coalesce(nullif(m."model_number", ''), m."name")`,
    item_title: `m."name"`,
    item_key: `m."id"`,
    // Whom an asset is with says more than its label: a checked out asset keeps the label Ready to Deploy.
    status: `case
      when a."deleted_at" is not null then 'deleted'
      when a."assigned_to" is not null and a."assigned_type" like '%User' then 'checked_out_to_user'
      when a."assigned_to" is not null and a."assigned_type" like '%Location' then 'checked_out_to_location'
      when a."assigned_to" is not null then 'checked_out_to_asset'
      when s."archived" = 1 then 'archived'
      when s."deployable" = 1 then 'deployable'
      when s."pending" = 1 then 'pending'
      else 'undeployable' end`,
    place: `coalesce(l."name", r."name")`,
    customer: `u."email"`,
    sold_on: `a."last_checkout"`,
    purchase: `a."order_number"`,
    supplier: `v."name"`,
    supplier_warranty_start: `a."purchase_date"`,
    supplier_warranty_months: `a."warranty_months"`,
    manufacturer: `f."name"`,
    cost: `a."purchase_cost"`,
    currency: `(select g."default_currency" from "settings" g where g."id" = 1)`,
    asset_tag: `a."asset_tag"`,
    notes: `a."notes"`,
  },
  history: [
    {
      from: `"action_logs" h`,
      where: `h."item_type" like '%Asset' and h."deleted_at" is null`,
      unit: `h."item_id"`,
      date: `coalesce(h."action_date", h."created_at")`,
      says: [`h."action_type"`, `h."note"`],
    },
  ],
}

/** Snipe-IT keeps assets; where an asset is checked out to decides whether it is stock. */
export const snipeIt: Preset = {
  title: "Snipe-IT",
  layouts: [{ versions: "5 to 8", has: [["assets", "asset_tag"]], source: SOURCE }],
  statuses: {
    deployable: "in_stock",
    checked_out_to_location: "in_stock",
    checked_out_to_asset: "leave_out",
    archived: "leave_out",
    deleted: "leave_out",
  },
  meanings: {
    deployable: "ready to deploy",
    pending: "pending",
    undeployable: "undeployable",
    archived: "archived",
    checked_out_to_user: "with a user: sold, if your users are your customers",
    checked_out_to_location: "at a location",
    checked_out_to_asset: "a part of another asset",
    deleted: "deleted",
  },
}
