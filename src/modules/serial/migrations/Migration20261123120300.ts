import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * An undoing that was given up leaves its operation free to be undone again; and operations are listed newest first,
 * by reference too.
 */
export class Migration20261123120300 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      drop index "IDX_serial_operation_reverts";
      create unique index "IDX_serial_operation_reverts" on serial_operation (reverts_operation_id)
        where reverts_operation_id is not null and state <> 'abandoned';
      create index "IDX_serial_operation_recorded" on serial_operation (recorded_at, id);
    `)
  }

  override async down(): Promise<void> {
    this.addSql(`
      drop index "IDX_serial_operation_recorded";
      drop index "IDX_serial_operation_reverts";
      create unique index "IDX_serial_operation_reverts" on serial_operation (reverts_operation_id)
        where reverts_operation_id is not null;
    `)
  }
}
