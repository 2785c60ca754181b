import { execFile } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Client } from "pg"
import type { AuditRunResponse, AuditRunView } from "../../src/types/audit"
import { eventually } from "./events"
import type { TestStore } from "./store"

/** What somebody does who may do anything in the database: no trigger and no foreign key is in the way. */
export async function tamper({ databaseUrl }: TestStore, statements: string): Promise<void> {
  const client = new Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    await client.query(`begin; set local session_replication_role = replica; ${statements}; commit`)
  } finally {
    await client.end()
  }
}

/** Verifies the audit trail over HTTP, and waits for what it found. */
export async function verifyAudit({ admin }: TestStore): Promise<AuditRunView> {
  const { run } = await admin.post<AuditRunResponse>("/admin/serials/audit/verify", {})
  return eventually(async () => {
    const now = await admin.get<AuditRunResponse>(`/admin/serials/audit/runs/${run.id}`)
    expect(now.run.state).toBe("done")
    return now.run
  }, 30_000)
}

/** What the stand-alone program said, and how it ended. */
export interface Verdict {
  code: number
  said: string
}

/**
 * Runs the program that third parties check exports with, as they do.
 * @param program its text
 * @param files the texts of the files, by the names under which the arguments name them
 */
export async function runVerifier(
  program: string,
  files: Readonly<Record<string, string>>,
  args: readonly string[]
): Promise<Verdict> {
  const folder = mkdtempSync(join(tmpdir(), "serial-audit-"))
  try {
    const name = "verify-serial-audit.mjs"
    Object.entries({ ...files, [name]: program }).forEach(([file, text]) =>
      writeFileSync(join(folder, file), text)
    )
    return await new Promise((resolve) => {
      // No environment: it needs neither store nor database.
      execFile(process.execPath, [name, ...args], { cwd: folder, env: {} }, (error, out, err) => {
        const code = error === null ? 0 : Number(error.code ?? -1)
        resolve({ code, said: `${out}${err}` })
      })
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
