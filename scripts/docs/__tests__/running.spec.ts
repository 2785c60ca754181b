import { blocksIn } from "../blocks"
import { curlRequests } from "../curl"
import { lackOf } from "../shown"

describe("blocks of a document", () => {
  it("come with their line, words and notes", () => {
    const text =
      "# T\n\n<!-- keep: ID = a.b -->\n\n```ts run\nlet a\n```\n\n- x\n  ```bash\n  ls\n  ```\n"
    expect(blocksIn(text, "a.md")).toEqual([
      {
        document: "a.md",
        line: 6,
        language: "ts",
        words: ["run"],
        code: "let a\n",
        notes: { keep: "ID = a.b" },
      },
      { document: "a.md", line: 11, language: "bash", words: [], code: "ls\n", notes: {} },
    ])
  })
})

describe("a line of curl", () => {
  it("is the request that a shell would send", () => {
    const code = `curl -X DELETE "$STORE/a/$ID" \\\n  -H "Authorization: Bearer $T" \\\n  --json '{"a": "$b \\"c"}'\n`
    expect(curlRequests(code, { STORE: "http://s", ID: "1", T: "t" })).toEqual([
      {
        method: "DELETE",
        url: "http://s/a/1",
        headers: { Authorization: "Bearer t", "content-type": "application/json" },
        body: '{"a": "$b \\"c"}',
      },
    ])
  })

  it("is refused when nobody could send it", () => {
    expect(() => curlRequests("curl $STORE", {})).toThrow("Nobody says what $STORE is")
    expect(() => curlRequests("curl --compressed http://s", {})).toThrow("--compressed")
  })
})

describe("what a document shows of an answer", () => {
  it("may leave fields away and shorten texts", () => {
    const given = { id: "ser_1", at: "now", list: [{ a: 1, b: 2 }, { a: 3 }] }
    expect(lackOf({ id: "ser_…", list: [{ a: 1 }, "…"] }, given)).toEqual([])
  })

  it("is told where the answer has something else", () => {
    expect(lackOf({ id: "op_…", list: [{ c: 1 }], n: null }, { id: "ser_1", list: [{}] })).toEqual([
      '.id is "ser_1", not "op_…"',
      ".list[0].c is missing",
      ".n is missing",
    ])
  })
})
