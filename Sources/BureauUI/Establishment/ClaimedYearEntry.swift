/// What was claimed outside the base in a civil year, as it is typed.
struct ClaimedYearEntry: Hashable, Codable, Sendable {
  let year: Int
  var distance: String
}
