internal import BureauDomain
internal import TextUI

/// What a visit form knows of the way there.
struct VisitTrip: Codable, Hashable, Sendable {
  var round = Choice()
  /// The planned visit that the form settles.
  var planned: Activity.ID?
  /// The rounds of that day.
  var rounds: [Choice] = []
  /// « ● ordre jusqu'au 31/08/2027 », « ▲ sans ordre ».
  var orderNote = ""
  /// The day and the company it was read for.
  var readFor = ""
}
