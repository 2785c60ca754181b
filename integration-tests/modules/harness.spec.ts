import { Client } from "pg"

describe("test cluster", () => {
  it("answers", async () => {
    const { DB_HOST, DB_PORT, DB_USERNAME, DB_PASSWORD } = process.env
    const client = new Client({
      host: DB_HOST,
      port: Number(DB_PORT),
      user: DB_USERNAME,
      password: DB_PASSWORD,
      database: "postgres",
    })
    await client.connect()
    const { rows } = await client.query<{ one: number }>("select 1 as one")
    await client.end()
    expect(rows).toEqual([{ one: 1 }])
  })
})
