import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** What the settings say as a whole is asked for at every order: whether anything is tracked, or allocated at placement. */
export class Migration20261125120000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create index "IDX_serial_policy_tracked" on serial_policy (id) where is_tracked;
      create index "IDX_serial_policy_placement" on serial_policy (id) where parts ->> 'allocation' = 'placement';
    `)
  }

  override async down(): Promise<void> {
    this.addSql(`drop index "IDX_serial_policy_tracked", "IDX_serial_policy_placement";`)
  }
}
