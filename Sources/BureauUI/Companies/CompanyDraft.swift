internal import BureauDomain
internal import BureauStore
internal import TextUI

/// A new company: who it is, where, and whom one knows there. A SIRET of the annuaire fills it.
struct CompanyDraft: EditDraft {
  var name = ""
  var siret = ""
  var siretMotive = ""
  var sign = ""
  var address = ""
  var postalCode = ""
  var town = Choice()
  var naf = ""
  var workforce = Choice()
  var switchboard = ""
  var source = Choices.of(CompanySource.wordOfMouth, CompanySource.wordOfMouth.label)
  var tags = ""
  var contact = ""
  var contactTitle = ""
  var phone = ""
  var email = ""
  var notes = ""
  /// The SIRET whose row of the annuaire has filled the form.
  var filledFrom = ""

  static let form = "company"
  var title: String { name.isEmpty ? "Nouvelle entreprise" : "Nouvelle entreprise > \(name)" }
  static let about = [
    "Tapez le SIRET si vous l'avez : l'annuaire remplit le reste. Sans SIRET, dites pourquoi.",
    "Une fiche semblable déjà connue est signalée pendant la saisie ; F7 l'ouvre.",
  ]

  static func open(_ name: String?, _ context: Context) throws -> Outcome<Context> {
    var draft = CompanyDraft()
    draft.name = name ?? ""
    return try EditPane.open(draft, context)
  }

  static func settle(_ draft: inout CompanyDraft, _ context: Context) {
    guard let siret = try? Siret(parsing: draft.siret), siret.digits != draft.filledFrom,
      let entry = (try? context.store.directoryEntry(siret)) ?? nil
    else { return }
    draft.fill(from: entry)
  }

  /// Fills what is still empty from a row of the annuaire.
  private mutating func fill(from entry: DirectoryEntry) {
    filledFrom = entry.siret.digits
    source = Choices.of(CompanySource.directory, CompanySource.directory.label)
    if name.isEmpty { name = entry.name }
    if sign.isEmpty { sign = entry.sign }
    if address.isEmpty { address = entry.address }
    if postalCode.isEmpty { postalCode = entry.postalCode?.description ?? "" }
    if town.isBlank { town = Choice(id: entry.commune?.description ?? "", text: entry.town) }
    if naf.isEmpty { naf = entry.naf?.code ?? "" }
    if workforce.isBlank, let band = entry.workforce { workforce = Choices.of(band, band.label) }
  }

  static func fields(of draft: CompanyDraft) -> [Field<CompanyDraft, Context>] {
    [
      Field(
        FieldName.siret.rawValue, "SIRET", section: "L'entreprise et son adresse",
        .siret(\.siret), width: 22, checks: [.co01],
        hint: "14 chiffres ; les espaces ne comptent pas.", advancesAt: 14, echoWidth: 20
      ) { draft, context in draft.siretEcho(context) },
      Field(
        FieldName.siretMotive.rawValue, "Sans SIRET", .words(\.siretMotive, limit: 60),
        hint: "Pourquoi : entreprise étrangère, en création, Monaco …"),
      Field(
        FieldName.name.rawValue, "Raison sociale", .words(\.name, limit: 120), required: true,
        checks: [.co03]),
      Field("sign", "Enseigne", .words(\.sign), hint: "Le nom sur la porte, s'il est autre."),
      Field("address", "Adresse", .words(\.address, limit: 120), hint: "Numéro et rue."),
    ] + SiteFields.town(\.postalCode, \.town) + SiteFields.activity(\.naf, \.workforce) + [
      Field("switchboard", "Standard", .phone(\.switchboard), width: 20),
      Field(
        FieldName.contact.rawValue, "Interlocuteur", section: "Interlocuteur et suivi",
        .words(\.contact), width: 32, checks: [.co02]),
      Field("contactTitle", "Fonction", .words(\.contactTitle), width: 22, joins: true),
      Field(
        FieldName.phone.rawValue, "Téléphone", .phone(\.phone), width: 20, checks: [.co02, .co03]),
      Field(
        FieldName.email.rawValue, "Courriel", .words(\.email, limit: 120), width: 34, joins: true,
        checks: [.co02, .co03]),
      Field(
        "source", "Source",
        .choice(\.source, free: false) { query, _, _ in
          Choices.cases(CompanySource.self, query, label: \.label)
        }, width: 24, hint: "Comment l'avez-vous connue ?"),
      Field("tags", "Étiquettes", .words(\.tags), hint: "Des mots séparés par des virgules."),
      Field(
        "notes", "Notes", .block(\.notes, rows: 3, limit: Company.notesLimit),
        hint: "Des faits utiles ; jamais de donnée de santé."),
    ]
  }

  private func siretEcho(_ context: Context) -> String {
    guard let siret = try? Siret(parsing: siret) else { return "" }
    return siret.digits == filledFrom ? "√ annuaire" : "√ clé juste"
  }
}
