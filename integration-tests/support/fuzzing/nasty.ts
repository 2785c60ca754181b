/** What people, scanners, spreadsheets and attackers send where a text is expected. */
export const NASTY_TEXTS: readonly string[] = [
  "",
  " ",
  "\t\r\n",
  "0",
  "-0",
  "000123",
  "null",
  "undefined",
  "NaN",
  "Infinity",
  "1e309",
  "[object Object]",
  "__proto__",
  "constructor",
  "hasOwnProperty",
  // Characters that databases, PDF and CSV do not hold, or not as they are.
  "\u0000",
  "a\u0000b",
  "\u0001\u0007\u001b[31m",
  "\u007f\u0085",
  "\ufeffA1",
  "\ufffe\uffff",
  // Halves of a character.
  "\ud800",
  "\udfffA",
  "A\ud83dB",
  // What nobody sees, and what runs the other way.
  "\u200b\u200d\u2060",
  "\u202eevil\u202c",
  "\u0627\u0644\u0633\u0644\u0627\u0645 \u05e9\u05dc\u05d5\u05dd",
  "\u2066\u2069",
  // Look-alikes of A1B2: Cyrillic, Greek, full width, digits of another script.
  "\u0410\u0031\u0412\u0032",
  "\u0391\u0031\u0392\u0032",
  "\uff21\uff11\uff22\uff12",
  "A\u0661B\u0662",
  "A\u00b2",
  // One character that is many, many that are one, and letters that change their length with their case.
  `e${"\u0301".repeat(100)}`,
  "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67\u200d\ud83d\udc66",
  "\ud83c\udff4\udb40\udc67\udb40\udc62\udb40\udc65\udb40\udc6e\udb40\udc67\udb40\udc7f",
  "\ufdfa",
  "\u00df\u0130\u0131\ufb03",
  // What a spreadsheet would carry out.
  '=HYPERLINK("http://example.com","A1")',
  "=1+1",
  "+1",
  "-1+1|cmd",
  "@SUM(A1)",
  '"quoted",;\n=1',
  // What other programs read as something else.
  "' OR 1=1 --",
  "'; drop table serial; --",
  "%",
  "_%_",
  "\\",
  "\\u0000",
  "$1 ? :a ??",
  "<script>alert(1)</script>",
  '"><img src=x onerror=alert(1)>',
  "{{constructor.constructor('return 1')()}}",
  "../../etc/passwd",
  "..%2f..%2f",
  "\r\nSet-Cookie: a=b",
  "(a+)+$",
  "javascript:alert(1)",
  "http://[",
  "https://example.com/%00.jpg",
  // Scans, right and wrong.
  "SN:",
  "]C1010950600013430221\u001d10",
  "(01)09506000134302(21)\u001d",
  "https://id.gs1.org/01/09506000134352/21/%ZZ",
  "A001..A999999999",
  "A1+99999999999999999999",
  "1".repeat(201),
  "x".repeat(1_001),
]

/** Longer than any field. */
export const LONG_TEXTS: readonly string[] = [
  "9".repeat(100_000),
  "\ud83d\ude00".repeat(50_000),
  `${"a".repeat(50_000)}\u0000`,
]

/** Days and instants, most of which are none. */
export const NASTY_DAYS: readonly string[] = [
  "0000-00-00",
  "0000-01-01",
  "0001-01-01",
  "-000001-01-01",
  "1582-10-10",
  "1900-02-29",
  "2024-02-29",
  "2027-02-30",
  "9999-12-31",
  "10000-01-01",
  "+275761-01-01",
  "275760-09-13",
  "infinity",
  "-infinity",
  "now",
  "today",
  "20270131",
  "2027-1-1",
  "\u0662\u0660\u0662\u0667-01-01",
  "0000-01-01T00:00:00Z",
  "0001-01-01T00:00:00+14:00",
  "2027-01-31T24:00:00Z",
  "2027-01-31T23:59:60Z",
  "9999-12-31T23:59:59.999-14:00",
  "2027-01-31T12:00:00",
  "2027-01-31T12:00:00+99:99",
  "2027-01-31T12:00:00.123456789Z",
]

/** Numbers that are too much, too little or not whole. */
export const NASTY_NUMBERS: readonly number[] = [
  0, -0, -1, 0.5, 1e-320, 1.7976931348623157e308, 2_147_483_648, -2_147_483_649,
  9_007_199_254_740_993, 1e15, 1e21,
]

/** What is none of these. */
export const NASTY_VALUES: readonly unknown[] = [
  null,
  true,
  false,
  [],
  {},
  [[]],
  [null],
  { $ne: null },
  { length: 1e9 },
  { toString: "x" },
  { id: { $gt: "" } },
  "",
  0,
]

/** Queries that are written as they go, and mean something to one parser or another. */
export const NASTY_QUERIES: readonly string[] = [
  "limit=1000000000",
  "limit=1e9",
  "limit=-1",
  "limit=0",
  "limit=1.5",
  "limit=NaN",
  "limit=",
  "limit[]=5",
  "limit=5&limit=1000000",
  "limit[$gt]=0",
  "offset=1000000000000000",
  "offset=1000000000",
  "offset=-1",
  "offset=%E2%91%A0",
  "order=nothing",
  "order=-",
  "order=created_at;drop",
  "order[created_at]=DESC",
  "fields=*",
  "fields=%2Bpassword_hash,*order.*",
  "q[$ne]=",
  "q[]=a&q[]=b",
  "q[a][b][c][d][e][f][g]=1",
  "q=%00",
  "q=%ED%A0%80",
  "q=%FF%FE",
  "q=%",
  "id[]=",
  "id[$in][]=a",
  "$or[0][id]=1",
  "__proto__[limit]=9",
  "constructor[prototype][limit]=9",
  "toString=1",
  "with_deleted=true",
  `location_id=${Array.from({ length: 600 }, () => "x").join("&location_id=")}`,
  `q=${"q".repeat(7_000)}`,
  "&&&==&=",
  "?",
]

/** Segments of a path where an id belongs. What cannot be decoded is refused by Medusa, before any route is found. */
export const NASTY_SEGMENTS: readonly string[] = [
  "x",
  "%00",
  "a%00b",
  "%20",
  "%2e%2e%2f",
  "__proto__",
  "*",
  "'",
  "%25",
  "-1",
  "%F0%9F%98%80",
  "x".repeat(2_000),
]

/** A body as it is sent, right or wrong, with what it says it is. */
export interface RawBody {
  text: string
  type: string
  headers?: Record<string, string>
}

const JSON_TYPE = "application/json"
const nested = (depth: number, [open, close]: readonly [string, string]) =>
  open.repeat(depth) + close.repeat(depth)

/** Bodies that are no record, or none that anybody would write. */
export const NASTY_BODIES: readonly RawBody[] = [
  { text: "", type: JSON_TYPE },
  { text: "{", type: JSON_TYPE },
  { text: '{"a":1,}', type: JSON_TYPE },
  { text: "null", type: JSON_TYPE },
  { text: "[]", type: JSON_TYPE },
  { text: "7", type: JSON_TYPE },
  { text: '"text"', type: JSON_TYPE },
  { text: "\ufeff{}", type: JSON_TYPE },
  { text: '{"a":1e309}', type: JSON_TYPE },
  { text: '{"__proto__":{"a":1},"constructor":{"prototype":{}}}', type: JSON_TYPE },
  { text: '{"reason":"a","reason":"b"}', type: JSON_TYPE },
  { text: nested(10_000, ["[", "]"]), type: JSON_TYPE },
  { text: `{"reason":${nested(10_000, ["[", "]"])}}`, type: JSON_TYPE },
  { text: `{"serials":${nested(10_000, ['[{"a":', "}]"]).replace(":}", ":1}")}}`, type: JSON_TYPE },
  { text: `{"serials":[${"null,".repeat(19_999)}null]}`, type: JSON_TYPE },
  { text: `{"serials":[${"0,".repeat(900_000)}0]}`, type: JSON_TYPE },
  { text: "{}", type: "text/plain" },
  { text: "{}", type: "application/xml" },
  { text: "{}", type: "application/json; charset=klingon" },
  { text: "{}", type: JSON_TYPE, headers: { "content-encoding": "gzip" } },
  { text: "{}", type: JSON_TYPE, headers: { "content-encoding": "nothing" } },
  { text: "a[b][c][d]=1&a=2&__proto__[x]=1", type: "application/x-www-form-urlencoded" },
  { text: "--x\r\n\r\n--x--", type: "multipart/form-data; boundary=x" },
  { text: `{"reason":"${"x".repeat(150_000)}"}`, type: JSON_TYPE },
  // Files of units.
  { text: 'serial_number\nA1\n"A2\n', type: "text/csv" },
  {
    text: "serial_number,expires_on,cost\n=1+1,infinity,1e309\n\u0000,0000-00-00,-1\n",
    type: "text/csv",
  },
  { text: `serial_number\n"${"x".repeat(200_000)}"\n`, type: "text/csv" },
  { text: `${"a,".repeat(10_000)}\n${"1,".repeat(10_000)}\n`, type: "text/csv" },
  { text: "\ufeffserial_number;serial_number\r\n\ud800;\u202e\r\n", type: "text/csv" },
]
