internal import BureauDomain
internal import BureauStore
internal import TextUI

extension Choices {
  /// The classes of this school year and the next whose label or formation answers the words.
  static func classes(_ query: String, _ context: Context) throws -> [Choice] {
    let year = SchoolYear.containing(context.today)
    let lines = try [year, year.next].flatMap {
      try context.store.classes(of: $0, on: context.today)
    }
    return lines.map { of($0.schoolClass) }
      .filter { Search.answers("\($0.text) \($0.detail)", query) }
  }

  static func of(_ schoolClass: SchoolClass) -> Choice {
    Choice(
      id: schoolClass.id.rawValue, text: "\(schoolClass.label) (\(schoolClass.year))",
      detail: schoolClass.formation?.label ?? "")
  }
}
