import type * as english from "../en/settings"
import type { Translation } from "../translation"

/** Texts of the settings page. */
export const settings: Translation<typeof english.settings> = {
  settings: {
    title: "Seriennummern-Einstellungen",
    subtitle:
      "Was Seriennummern in diesem Shop verlangen und wo Artikel und Standorte davon abweichen.",
    tabs: {
      policy: "Vorgegebene Regeln",
      items: "Artikel mit Seriennummern",
      places: "Regeln je Standort",
      conditions: "Zustände",
      reasons: "Gründe",
      book: "Ein- und Ausgangsbuch",
    },
    hints: {
      items:
        "Jeder Artikel, dessen Seriennummern geführt werden, und was er anders sagt als der Shop.",
      places:
        "Ein Artikel kann an einem Standort anderen Regeln folgen, etwa in einem Laden, der später mit der Führung beginnt als das Lager.",
      conditions:
        "Ihre eigene Einstufung von Einheiten. Einheiten in einem Zustand, der nicht verkauft werden darf, werden aus der Menge genommen, die Medusa verkauft.",
      reasons:
        "Werden angeboten, wo nach einem Grund gefragt wird, etwa bei Quarantäne oder Verlust. Jeder andere Grund kann weiterhin eingegeben werden.",
      book: "Das Buch, das manche Gewerbe führen müssen, etwa der Waffenhandel. Eine Hilfe: Ob es bei Ihnen genügt, sagt Ihre Behörde.",
    },
    rules: "Regeln",
    rulesOf: "Regeln von {{name}}",
    close: "Schließen",
    edit: "Bearbeiten",
    delete: "Löschen",
    actionsOf: "Aktionen für {{name}}",
    deleteTitle: "„{{name}}“ löschen?",
    deleted: "„{{name}}“ ist gelöscht",
    deleteFailed: "„{{name}}“ wurde nicht gelöscht",
    saved: "„{{name}}“ ist gespeichert",
    rank: "Platz in der Liste",
    rankHint: "Kleine Zahlen kommen zuerst.",
    colours: {
      green: "Grün",
      blue: "Blau",
      orange: "Orange",
      red: "Rot",
      purple: "Violett",
      grey: "Grau",
    },
    condition: {
      add: "Zustand hinzufügen",
      edit: "Zustand bearbeiten",
      none: "Noch keine Zustände",
      noneHint:
        "Fügen Sie die hinzu, nach denen Sie Einheiten einstufen, etwa Neu, Geöffnet oder Ausstellungsstück.",
      name: "Name",
      description: "Was er bedeutet",
      colour: "Farbe",
      isSellable: "Darf verkauft werden",
      isSellableHint:
        "Schalten Sie es aus für Einheiten, die vorrätig, aber nicht zu verkaufen sind.",
      turnedHint:
        "Alle Einheiten in diesem Zustand folgen, und mit ihnen die Menge, die Medusa verkauft.",
      sellable: "Darf verkauft werden",
      withheld: "Nicht zu verkaufen",
      deleteHint:
        "Er kann nur gelöscht werden, solange keine Einheit ihn hat und keine Regel ihn vergibt.",
    },
    reason: {
      add: "Grund hinzufügen",
      edit: "Grund bearbeiten",
      hint: "Was bisher aus diesem Grund getan wurde, behält seinen damaligen Wortlaut.",
      none: "Noch keine Gründe",
      noneHint:
        "Fügen Sie die hinzu, die Ihre Mitarbeiter am häufigsten nennen, damit alle sie gleich formulieren.",
      deleteHint:
        "Er wird nicht mehr angeboten. Was seinetwegen getan wurde, behält seinen Wortlaut.",
      offered: "Gründe dieses Shops",
    },
    item: {
      onlyDiffering: "Nur abweichende",
      same: "Wie im Shop",
      none: "Noch werden für keinen Artikel Seriennummern geführt",
      noneHint:
        "Öffnen Sie ein Produkt und schalten Sie für eine Variante „Seriennummern führen“ ein.",
      allSame: "Kein Artikel weicht ab",
      allSameHint: "Alle Artikel mit Seriennummern folgen den vorgegebenen Regeln des Shops.",
    },
    place: {
      none: "Keine eigenen Regeln in {{place}}",
      noneHint:
        "Alle Artikel folgen dort denselben Regeln wie anderswo. Wählen Sie einen, um etwas anderes festzulegen.",
      noLocations: "Es gibt noch keinen Standort",
      add: "Regeln hinzufügen",
      rulesAt: "Regeln in {{place}}",
      rulesOfAt: "{{item}} in {{place}}",
    },
  },
}
