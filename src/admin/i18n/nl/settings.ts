import type * as english from "../en/settings"
import type { Translation } from "../translation"

/** Texts of the settings page. */
export const settings: Translation<typeof english.settings> = {
  settings: {
    title: "Instellingen serienummers",
    subtitle: "Wat serienummers in deze winkel vereisen, en waar artikelen en locaties afwijken.",
    tabs: {
      policy: "Standaardregels",
      items: "Artikelen met serienummers",
      places: "Regels per locatie",
      conditions: "Condities",
      reasons: "Redenen",
      book: "Register in- en uitgang",
    },
    hints: {
      items:
        "Elk artikel waarvan serienummers bijgehouden worden, en wat het anders zegt dan de winkel.",
      places:
        "Een artikel kan op één locatie andere regels volgen, zoals een winkel die later begint dan het magazijn.",
      conditions:
        "Uw eigen indeling van exemplaren. Exemplaren in een conditie die niet verkocht mag worden, gaan uit de hoeveelheid die Medusa verkoopt.",
      reasons:
        "Worden aangeboden waar naar een reden gevraagd wordt, zoals bij quarantaine of vermissing. Elke andere reden kan nog steeds getypt worden.",
      book: "Het register dat sommige beroepen moeten bijhouden, zoals de wapenhandel. Een hulp: of het bij u volstaat, zegt uw overheid.",
    },
    rules: "Regels",
    rulesOf: "Regels van {{name}}",
    close: "Sluiten",
    edit: "Bewerken",
    delete: "Verwijderen",
    actionsOf: "Acties voor {{name}}",
    deleteTitle: "‘{{name}}’ verwijderen?",
    deleted: "‘{{name}}’ is verwijderd",
    deleteFailed: "‘{{name}}’ is niet verwijderd",
    saved: "‘{{name}}’ is opgeslagen",
    rank: "Plaats in de lijst",
    rankHint: "Kleine getallen komen eerst.",
    colours: {
      green: "Groen",
      blue: "Blauw",
      orange: "Oranje",
      red: "Rood",
      purple: "Paars",
      grey: "Grijs",
    },
    condition: {
      add: "Conditie toevoegen",
      edit: "Conditie bewerken",
      none: "Nog geen condities",
      noneHint:
        "Voeg die toe waarmee u exemplaren indeelt, zoals Nieuw, Geopende doos of Showmodel.",
      name: "Naam",
      description: "Wat ze betekent",
      colour: "Kleur",
      isSellable: "Mag verkocht worden",
      isSellableHint: "Zet het uit voor exemplaren die aanwezig, maar niet te koop zijn.",
      turnedHint:
        "Alle exemplaren in deze conditie volgen, en daarmee de hoeveelheid die Medusa verkoopt.",
      sellable: "Mag verkocht worden",
      withheld: "Niet te koop",
      deleteHint:
        "Ze kan alleen verwijderd worden zolang geen exemplaar haar heeft en geen regel haar geeft.",
    },
    reason: {
      add: "Reden toevoegen",
      edit: "Reden bewerken",
      hint: "Wat eerder om deze reden gedaan is, houdt de woorden die het had.",
      none: "Nog geen redenen",
      noneHint:
        "Voeg die toe die uw medewerkers het meest geven, zodat iedereen ze gelijk verwoordt.",
      deleteHint: "Ze wordt niet meer aangeboden. Wat erom gedaan is, houdt zijn woorden.",
      offered: "Redenen van deze winkel",
    },
    item: {
      onlyDiffering: "Alleen afwijkende",
      same: "Zoals de winkel",
      none: "Nog van geen artikel worden serienummers bijgehouden",
      noneHint: "Open een product en zet ‘Serienummers bijhouden’ aan voor een variant.",
      allSame: "Geen artikel wijkt af",
      allSameHint: "Alle artikelen met serienummers volgen de standaardregels van de winkel.",
    },
    place: {
      none: "Geen eigen regels in {{place}}",
      noneHint:
        "Alle artikelen volgen daar dezelfde regels als elders. Kies er een om iets anders te zeggen.",
      noLocations: "Er is nog geen locatie",
      add: "Regels toevoegen",
      rulesAt: "Regels in {{place}}",
      rulesOfAt: "{{item}} in {{place}}",
    },
  },
}
