internal import BureauDomain
internal import TextUI

/// The declaration of a place for works regulated for minors, as it is typed.
struct WorksTyped: Codable, Equatable, Sendable {
  var declaredOn: String
  var until: String

  init(_ works: RegulatedWorks?) {
    declaredOn = works?.declaredOn.french ?? ""
    until = works?.until.french ?? ""
  }

  /// nil while a date is missing or cannot be read.
  func value(_ context: Context) -> RegulatedWorks? {
    guard let first = try? Day.parse(declaredOn, today: context.today),
      let last = try? Day.parse(until, today: context.today)
    else { return nil }
    return RegulatedWorks(declaredOn: first, until: last)
  }

  func problems(_ context: Context) -> [FieldProblem] {
    let half = declaredOn.isEmpty != until.isEmpty
    let missing = declaredOn.isEmpty ? WorksFields.declaredOn : WorksFields.until
    let typing = [
      Problems.day(WorksFields.declaredOn, declaredOn, context),
      Problems.day(WorksFields.until, until, context),
      half
        ? FieldProblem(
          field: missing, isError: true,
          "Donnez les deux dates de la déclaration, ou aucune.", check: .pl09) : nil,
    ].compactMap { $0 }
    guard typing.isEmpty, let works = value(context), works.until < works.declaredOn else {
      return typing
    }
    return [
      FieldProblem(
        field: WorksFields.until, isError: true,
        "La déclaration finit (\(works.until)) avant de commencer (\(works.declaredOn)) : "
          + "corrigez l'une des deux dates.", check: .pl09)
    ]
  }
}

/// The two fields of that declaration, the same for the lycée and for a host.
enum WorksFields {
  static let declaredOn = "worksDeclaredOn"
  static let until = "worksUntil"

  static func of<Draft>(
    _ first: FieldKind<Draft, Context>.Path<String>,
    _ last: FieldKind<Draft, Context>.Path<String>, _ whose: String
  ) -> [Field<Draft, Context>] {
    [
      Field(
        declaredOn, "Déclarés le", section: "Travaux réglementés des mineurs",
        .day(first), width: 14, checks: [.pl09],
        hint: "Déclaration de dérogation \(whose) à l'inspection du travail : ses dates seules."),
      Field(
        until, "Jusqu'au", .day(last), width: 14, joins: true,
        checks: [.pl09], hint: "Le dernier jour où elle vaut : trois ans d'ordinaire (à vérifier)."
      ),
    ]
  }
}
