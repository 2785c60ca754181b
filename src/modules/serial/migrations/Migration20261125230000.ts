import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * Units that are named on Medusa's claims, and what shows that units were delivered. Such a proof is written with the
 * operation that confirms the delivery, and afterwards only erased.
 */
export class Migration20261125230000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "serial" add column if not exists "claim_id" text null;`)
    this.addSql(
      `create table if not exists "serial_delivery_proof" ("operation_id" text not null, "fulfillment_id" text not null, "signed_by" text null, "signature" jsonb null, "photos" jsonb not null, "erased_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "serial_delivery_proof_pkey" primary key ("operation_id"));`
    )
    this.addSql(`
      create index "IDX_serial_claim" on serial (order_id) where claim_id is not null;
      create index "IDX_serial_delivery_proof_fulfillment" on serial_delivery_proof (fulfillment_id, operation_id);
      alter table serial_delivery_proof
        add constraint serial_delivery_proof_operation foreign key (operation_id) references serial_operation (id),
        add constraint delivery_proof_is_erased_whole check (erased_at is null
          or (signed_by is null and signature is null and photos = '[]'));
      create trigger serial_delivery_proof_by_operation before insert on serial_delivery_proof
        for each statement execute function serial_only_by_operation();
      create trigger serial_delivery_proof_is_final before update on serial_delivery_proof
        for each row when (new.erased_at is null)
        execute function serial_refuse_write('a proof of delivery is only erased');
      create trigger serial_delivery_proof_stays before delete or truncate on serial_delivery_proof
        for each statement execute function serial_refuse_write('a proof of delivery is only erased');
    `)
  }

  override async down(): Promise<void> {
    this.addSql(`
      drop index "IDX_serial_claim";
      drop table if exists "serial_delivery_proof" cascade;
    `)
    this.addSql(`alter table if exists "serial" drop column if exists "claim_id";`)
  }
}
