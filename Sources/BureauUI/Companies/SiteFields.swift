internal import BureauDomain
internal import BureauStore
internal import TextUI

/// The fields of a place that several forms share: its town, its activity and size.
enum SiteFields {
  static func town<Draft>(
    _ postalCode: FieldKind<Draft, Context>.Path<String>,
    _ town: FieldKind<Draft, Context>.Path<Choice>
  ) -> [Field<Draft, Context>] {
    [
      Field(
        FieldName.postalCode.rawValue, "Code postal",
        .text(postalCode, limit: 6, tidy: nil, popup: nil), width: 8, checks: [.co03],
        advancesAt: 5),
      Field(
        "town", "Ville",
        .choice(town, free: true) { query, draft, _ in
          let code = draft[keyPath: postalCode]
          let found = query.isEmpty ? Choices.communes(code) : Choices.communes(query)
          return found.filter { code.isEmpty || query.isEmpty || $0.detail == code }
            + found
            .filter { !code.isEmpty && !query.isEmpty && $0.detail != code }
        }, width: 34, joins: true, hint: "F4 ou Bas : les communes de ce code postal."),
    ]
  }

  static func activity<Draft>(
    _ naf: FieldKind<Draft, Context>.Path<String>,
    _ workforce: FieldKind<Draft, Context>.Path<Choice>
  ) -> [Field<Draft, Context>] {
    [
      Field(
        "naf", "Code APE", .text(naf, limit: 7, tidy: nil, popup: nil), width: 9,
        hint: "Comme sur l'avis SIRENE : 43.22A.", echoWidth: 30
      ) { draft, _ in
        (try? NafCode(parsing: draft[keyPath: naf])).flatMap(Reference.nafLabel) ?? ""
      },
      Field(
        "workforce", "Effectif",
        .choice(workforce, free: false) { query, _, _ in
          Choices.cases(WorkforceBand.self, query, label: \.label)
        }, width: 20),
    ]
  }

  /// What is wrong with the values of a place, each on its field.
  static func problems(
    siret: String, motive: String, postalCode: String, naf: String, phone: String
  ) -> [FieldProblem] {
    let typing: [FieldProblem?] = [
      Problems.reading(FieldName.siret.rawValue, siret, check: .co01, Siret.init(parsing:)),
      siret.isEmpty
        ? Problems.missing(
          FieldName.siretMotive.rawValue, motive,
          "Donnez le SIRET, ou dites pourquoi il n'y en a pas.") : nil,
      Problems.reading(FieldName.postalCode.rawValue, postalCode, PostalCode.init(parsing:)),
      Problems.reading("naf", naf) { (text) throws(ValueRefusal) in try NafCode(parsing: text) },
      Problems.reading("switchboard", phone, Phone.init(parsing:)),
    ]
    return typing.compactMap { $0 }
  }
}
