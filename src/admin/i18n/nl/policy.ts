import type * as english from "../en/policy"
import type { Translation } from "../translation"

/** Texts of a policy's parts. */
export const policy: Translation<typeof english.policy> = {
  intro:
    "Wat dit artikel vereist wanneer exemplaren binnenkomen, verkocht worden en terugkomen. Elke keuze wordt meteen opgeslagen; ‘Zoals de winkel’ volgt de standaard van de winkel.",
  inherit: "Zoals de winkel",
  inherited: "Zoals de winkel ({{value}})",
  saved: "Regels opgeslagen",
  saveFailed: "De regels zijn niet opgeslagen",
  receipt: {
    label: "Voorraad verhoogd zonder serienummers",
    hint: "Wanneer iemand de voorraad op de schermen van Medusa zelf verhoogt.",
    values: { flag: "Tonen als wachtend op serienummers", require: "Weigeren" },
  },
  allocation: {
    label: "Wanneer serienummers gekozen worden",
    hint: "Wanneer de exemplaren van een bestelling hun serienummers krijgen.",
    values: {
      fulfillment: "Wanneer de bestelling ingepakt wordt",
      placement: "Wanneer de bestelling geplaatst wordt",
      sale: "Voordat een conceptbestelling omgezet wordt",
    },
  },
  strategy: {
    label: "Wie kiest",
    hint: "De keuze van een strategie is een voorstel tot de verzending.",
    values: {
      manual: "Medewerkers",
      fifo: "Oudste eerst (FIFO)",
      lifo: "Nieuwste eerst (LIFO)",
      fefo: "Eerst verlopend eerst (FEFO)",
    },
  },
  fulfillment: {
    label: "Verzenden zonder serienummers",
    hint: "Wat er gebeurt als niet alle exemplaren toegewezen zijn.",
    values: {
      require: "Weigeren",
      auto: "De strategie laten aanvullen",
      optional: "Doorlaten",
    },
  },
  unknown_at_capture: {
    label: "Onbekend nummer bij het inpakken",
    hint: "Alleen zolang voorraad op die locatie op serienummers wacht.",
    values: { register: "Registreren", refuse: "Weigeren" },
  },
  return: {
    label: "Een retour ontvangen",
    hint: "Of de teruggekomen serienummers genoemd moeten worden.",
    values: {
      require: "Serienummers verplicht",
      optional: "Serienummers mogen ontbreken",
    },
  },
  after_return: {
    label: "Na een retour",
    hint: "Waar goede exemplaren heen gaan. Per exemplaar te wijzigen.",
    values: { restock: "Meteen terug op voorraad", inspect: "Wachten op controle" },
  },
  uniqueness: {
    label: "Een nummer is uniek",
    hint: "Het bereik waarin een nummer één keer mag voorkomen.",
    values: { item: "Voor dit artikel", store: "In de hele winkel" },
  },
  storefront: {
    label: "Webwinkel",
    hint: "Wat kopers met serienummers mogen doen.",
    values: {
      off: "Niets",
      choose_unit: "Precies een exemplaar kiezen",
      verify: "Een nummer controleren",
    },
  },
  return_condition: {
    label: "Conditie na een retour",
    hint: "Een exemplaar dat terugkomt, is niet vanzelf weer nieuw.",
    ask: "Per exemplaar vragen",
  },
  format: {
    label: "Formaat van de nummers",
    hint: "Andere nummers worden bij ontvangst geweigerd.",
    pattern: "Patroon",
    patternPlaceholder: "[A-Z]{2}\\d{6}",
    example: "Bijvoorbeeld {{example}}",
    caseSensitive: "Hoofdletters en kleine letters onderscheiden",
  },
  generator: {
    label: "Patroon voor eigen nummers",
    hint: "{YYYY}, {YY}, {MM} en {DD} zijn de datum, {####} telt, {C} is een controlecijfer.",
    placeholder: "LAP-{YYYY}-{#####}",
  },
  customer_warranty: {
    label: "Klantgarantie",
    hint: "Wordt op elk exemplaar vermeld als ze ingaat. 0 maanden betekent geen.",
    months: "maanden vanaf",
    start: "Garantie gaat in bij",
    starts: {
      sale: "de verkoop",
      shipment: "verzending",
      delivery: "aflevering",
      registration: "registratie",
    },
  },
}
