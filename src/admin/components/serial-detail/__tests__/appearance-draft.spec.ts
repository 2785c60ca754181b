import { changesOf, draftOf } from "../appearance-draft"

const photo = { id: "a.jpg", url: "https://files.example.com/a.jpg", is_public: false }
const serial = { notes: "from the fair", public_note: null, photos: [photo] }

describe("a draft of notes and photos", () => {
  it("changes nothing to begin with, nor by blanks", () => {
    expect(changesOf(draftOf(serial), serial)).toBeNull()
    expect(changesOf({ ...draftOf(serial), public_note: "  " }, serial)).toBeNull()
  })

  it("says only what it changes; what is emptied is cleared", () => {
    expect(changesOf({ ...draftOf(serial), public_note: " scratched " }, serial)).toEqual({
      public_note: "scratched",
    })
    expect(changesOf({ notes: " ", public_note: "", photos: [] }, serial)).toEqual({
      notes: null,
      photos: [],
    })
  })

  it("says all photos when one of them changes", () => {
    const shown = { ...photo, is_public: true }
    expect(changesOf({ ...draftOf(serial), photos: [shown] }, serial)).toEqual({ photos: [shown] })
  })
})
