/** Texts of the acquisition and disposition record. */
export const book = {
  book: {
    title: "Bound book",
    subtitle:
      "Whom every unit came from and went to: the acquisition and disposition record. What was entered is corrected, never changed.",
    all: "Open the bound book",
    setUp: "Columns",
    lines: "Lines",
    line: "Line",
    none: "Nothing in the book yet",
    noneHint:
      "Let the rules of the store or of an item keep the bound book. Units that come and go from then on are entered at once.",
    toPolicy: "Go to the rules",
    noMatch: "No line matches",
    noMatchHint: "Change the filters or the search to see other lines.",
    acquiredOn: "Acquired on",
    disposedOn: "Disposed on",
    sides: {
      acquisition: "Acquisition",
      disposition: "Disposition",
    },
    states: {
      open: "Here",
      disposed: "Disposed of",
      withdrawn: "Withdrawn",
    },
    export: "Export",
    exports: {
      original: "Original entries",
      corrected: "Corrected entries",
      both: "Both",
    },
    exportHints: {
      original: "A row a line, as it was first written.",
      corrected: "A row a line, as it stands now.",
      both: "A row an entry, with every correction, its reason and who made it.",
    },
    columns: {
      manufacturer: "Manufacturer",
      importer: "Importer",
      model: "Model",
      type: "Type",
      calibre: "Calibre or gauge",
    },
    licenceNo: "licence {{number}}",
    lacks: "Lacks {{what}}",
    noEntries: "No entry yet. The next time that the unit comes or goes has one.",
    entryTitle: "{{side}} on {{date}}",
    entered: "Entry {{number}}, made {{date}}",
    corrects: "Corrects {{number}}",
    withdraws: "Withdraws {{number}}",
    correctedBy: "Corrected by {{number}}",
    correct: "Correct",
    correctTitle: "Correct entry {{number}}",
    correctHint:
      "The entry stays to be read. Yours says the whole anew, with your name, the time and the reason.",
    correctSubmit: "Enter the correction",
    corrected: "Correction entered as {{number}}",
    businessDay: "Day of business",
    party: {
      name: "Name",
      address: "Address",
      licence_number: "Licence number",
    },
    acquiredFrom: {
      title: "Acquired from",
      hint: "Whom the bound book names for these units. Blank: the supplier, with the address and the licence number that the book last had.",
      lacksName: "Say the name too, or nothing.",
    },
    transferee: {
      title: "Disposed to",
      said: "Entered by staff. The book takes it when the units leave.",
      ofOrder: "As the order says. The book takes it when the units leave.",
      edit: "Change",
      clear: "As the order says",
      hint: "Whom the bound book names when the units leave, such as another dealer through whom they are transferred.",
      saved: "Whom the units go to is saved",
      notSaved: "Whom the units go to was not saved",
    },
    setting: {
      columnsHint:
        "The book has these columns beside number, item, dates and parties. Their values are the unit's own (manufacturer, importer, model), or stand under the key in the metadata of the inventory item, the variant or the product. Entries keep the columns that they were written with.",
      label: "Column",
      key: "Key",
      add: "Add a column",
      remove: "Remove the column {{name}}",
      perLocation: "Each location keeps a book of its own",
      perLocationHint:
        "A transfer is then a disposition at its origin and an acquisition at its destination.",
      notSaved: "The columns were not saved",
    },
  },
}

/** What was done to the record. */
export const bookOperationKinds = {
  correct_book: "Entry of the bound book corrected",
}
