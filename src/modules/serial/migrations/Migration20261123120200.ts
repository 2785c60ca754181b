import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * Numbers in comparable form are compared byte by byte: so the index that makes them unique also finds them by their
 * beginning, whatever language the database sorts in, and no further index has to be written at every receipt.
 */
export class Migration20261123120200 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      alter table serial alter column normalized type text collate "C";
      alter table serial_identifier alter column normalized type text collate "C";
    `)
  }

  override async down(): Promise<void> {
    this.addSql(`
      alter table serial alter column normalized type text collate "default";
      alter table serial_identifier alter column normalized type text collate "default";
    `)
  }
}
