internal import BureauDomain
internal import BureauStore
internal import TextUI

/// The school an activity served, in the forms of an office that serves several.
struct ServedSchool: Codable, Hashable, Sendable {
  var choice = Choice()
  /// The schools of the base.
  var all: [Choice] = []
  /// What the form filled in by itself.
  var filled = Choice()
  /// The company and the round it was filled in for.
  var filledFor: String?

  /// What is saved; nil for the school the store would take.
  var establishment: Establishment.ID? {
    choice.isChosen ? Establishment.ID(rawValue: choice.id) : nil
  }

  /// The same after a change of company or round: a school somebody chose stays.
  func following(_ company: Company.ID?, _ round: Round.ID?, _ context: Context) -> ServedSchool {
    let key = "\(company?.rawValue ?? "")|\(round?.rawValue ?? "")"
    guard key != filledFor, let schools = try? context.store.establishments() else { return self }
    var next = self
    next.filledFor = key
    next.all = schools.count > 1 ? schools.map(Self.choice) : []
    guard choice == filled, schools.count > 1,
      let served = try? context.store.servedSchool(with: company, in: round)
    else { return next }
    next.filled = next.all.first { $0.id == served.rawValue } ?? Choice()
    next.choice = next.filled
    return next
  }

  func choices(_ query: String) -> [Choice] {
    all.filter { Search.answers($0.text + " " + $0.detail, query) }
  }

  /// A text that is no school of the list.
  var problem: FieldProblem? {
    guard !all.isEmpty, !choice.isChosen else { return nil }
    return FieldProblem(
      field: Self.field, isError: true,
      "Choisissez l'établissement servi dans la liste (F4) : le rapport compte pour chacun.")
  }

  /// The name of its field.
  static let field = "school"

  static func choice(_ school: Establishment) -> Choice {
    Choice(id: school.id.rawValue, text: school.name, detail: school.uai.code)
  }

  /// Its field, none where the office serves one school.
  static func fields<Draft>(
    _ school: ServedSchool?, _ path: FieldKind<Draft, Context>.Path<Choice>,
    _ choices: @escaping @Sendable (Draft) -> ServedSchool?
  ) -> [Field<Draft, Context>] {
    guard school?.all.isEmpty == false else { return [] }
    return [
      Field(
        field, "Établissement",
        .choice(path, free: false) { query, draft, _ in choices(draft)?.choices(query) ?? [] },
        width: 44, hint: "Le lycée pour lequel vous y étiez : le rapport le compte à part.")
    ]
  }
}

extension ServedSchool? {
  /// The school as its field holds it; a draft of before there were several has none yet.
  var served: Choice {
    get { self?.choice ?? Choice() }
    set {
      var changed = self ?? ServedSchool()
      changed.choice = newValue
      self = changed
    }
  }
}
