import { readAddress } from "../address"

describe("a database's address", () => {
  it.each([
    ["postgres://me:p%40ss@db.example.com:5433/odoo", { host: "db.example.com", port: 5433 }],
    ["postgresql://me:p%40ss@[::1]/odoo", { kind: "postgres", host: "::1", port: undefined }],
    ["mariadb://me:p%40ss@host:80/odoo", { kind: "mysql", port: 80 }],
    ["mysql://me:p%40ss@localhost/odoo?socketPath=/run/m.sock", { socket: "/run/m.sock" }],
    ["postgres://me:p%40ss@here/odoo?host=/run/postgresql", { host: "/run/postgresql" }],
  ])("is read: %s", (address, read) => {
    const login = { username: "me", password: "p@ss", database: "odoo" }
    expect(readAddress(address)).toMatchObject({ ...login, ...read })
  })

  it.each([
    ["", undefined],
    ["?ssl=true", "verified"],
    ["?ssl=no-verify", "unverified"],
    ["?ssl=false", "off"],
    ["?sslmode=require", "unverified"],
    ["?sslmode=verify-full", "verified"],
    ["?sslmode=disable", "off"],
    ["?ssl-mode=REQUIRED", "unverified"],
    ["?ssl=true&sslmode=verify-ca", "verified"],
  ])("says how it is encrypted: %s", (parameters, tls) => {
    expect(readAddress(`postgres://host/x${parameters}`).tls).toBe(tls)
  })

  it.each([
    ["postgres://host/x?sslmode=prefer", "says sslmode=prefer; it may say disable"],
    ["postgres://host/x?ssl=true&sslmode=disable", "two different things"],
    ["postgres://host/x?sslcert=a", "says nothing here: sslcert. There are ssl, sslmode"],
    ["mssql://host/x?socketPath=a", "says nothing here: socketPath"],
    ["postgres://me:secret@host", "names no database"],
    ["postgres://me:secret@host/", "names no database"],
    ["postgres:host/x", "cannot be read"],
    ["postgres://me:12?secret@host/x", "cannot be read"],
  ])("is refused in plain words: %s", (address, words) => {
    expect(() => readAddress(address)).toThrow(words)
    expect(() => readAddress(address)).not.toThrow("secret")
  })
})
