internal import BureauDomain
internal import BureauStore
internal import TextUI

extension EstablishmentDraft {
  static func fields(of draft: EstablishmentDraft) -> [Field<EstablishmentDraft, Context>] {
    school(draft) + office() + draft.assimilated.indices.map(assimilated)
      + WorksFields.of(\.works.declaredOn, \.works.until, "du lycée")
  }

  private static func school(_ draft: EstablishmentDraft) -> [Field<EstablishmentDraft, Context>] {
    let isMain = draft.isMain
    return [
      draft.establishment == nil
        ? Field(
          "uai", "UAI", section: "L'établissement", .words(\.uai, limit: 8), required: true,
          width: 12, checks: [.co01],
          hint: "Sept chiffres et une lettre : le reste se remplit s'il est connu.")
        : Field("uai", "UAI", section: "L'établissement", .fixed { $0.uai }, checks: [.co01]),
      Field("name", "Nom", .words(\.name, limit: 120), required: true),
      Field(
        "kind", "Type",
        .choice(\.kind, free: false) { query, _, _ in
          Choices.cases(EstablishmentKind.self, query, label: \.label)
            .filter { choice in
              !isMain || EstablishmentKind.main.contains { $0.rawValue == choice.id }
            }
        }, required: true, width: 44),
      Field(
        "sector", "Secteur",
        .choice(\.sector, free: false) { query, _, _ in
          Choices.cases(Sector.self, query, label: \.label)
        }, required: true, width: 22,
        hint: "Il décide à qui écrire et qui paie (FAQ 1, 9, 11)."),
      Field(
        "zone", "Zone",
        .choice(\.zone, free: false) { query, _, _ in
          Choices.cases(HolidayZone.self, query, label: \.rawValue)
        }, width: 6, joins: true, hint: "Zone de vacances ; vide en Corse et outre-mer."),
      Field(
        "academy", "Académie",
        .choice(\.academy, free: true) { query, _, _ in Choices.academies(query) },
        required: true, width: 26),
      Field(
        "commune", "Commune",
        .choice(\.commune, free: false) { query, _, _ in Choices.communes(query) },
        required: true, width: 30),
      Field(
        "higher", "Formations",
        .checks(\.higher, [Choice(id: higherID, text: "section de technicien supérieur (BTS)")]),
        hint: "Une STS entre dans le périmètre du bureau (FAQ 8)."),
    ]
  }

  private static func office() -> [Field<EstablishmentDraft, Context>] {
    [
      Field(
        "mailbox", "Courriel du bureau", section: "Le bureau des entreprises",
        .words(\.mailbox, limit: 120), hint: "L'adresse normée du bureau (FAQ 1)."),
      Field("phone", "Téléphone", .phone(\.phone), width: 22),
      Field(
        FieldName.academicCorrespondent.rawValue, "Correspondant",
        .words(\.correspondent, limit: 120), checks: [.et03],
        hint: "L'inspecteur ou le service désigné par le recteur (FAQ 6)."),
      Field(
        FieldName.directoryVerifiedOn.rawValue, "Annuaire vérifié", .day(\.verifiedOn), width: 14,
        checks: [.et03],
        hint: "Quand avez-vous relu la fiche du lycée sur education.gouv.fr ? (FAQ 1)"),
    ]
  }

  private static func assimilated(_ index: Int) -> Field<EstablishmentDraft, Context> {
    Field(
      "assimilated.\(index)", index == 0 ? "Assimilées" : "",
      section: index == 0 ? "Communes qui comptent comme celle du lycée" : nil,
      .choice(\.assimilated[index], free: false) { query, _, _ in Choices.communes(query) },
      width: 30, checks: [.om04],
      hint: "Limitrophe et desservie par les transports publics (décret 2006-781).")
  }
}
