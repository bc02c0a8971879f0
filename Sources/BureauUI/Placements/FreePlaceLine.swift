internal import BureauDomain
internal import BureauStore
internal import TextUI

/// A free place on the rows it needs at a width: the company with the distance and the room, then
/// what ranks it.
struct FreePlaceLine {
  private let place: FreePlace
  private let asked: Lead?
  private let today: Day
  private let columns: Int

  /// - Parameter asked: the learner's lead at this company, if there is one.
  init(_ place: FreePlace, asked: Lead?, today: Day, columns: Int) {
    self.place = place
    self.asked = asked
    self.today = today
    self.columns = columns
  }

  /// How many rows it takes.
  var rows: Int { 1 + known.count }

  func draw(on canvas: inout Canvas, row: Int, isBar: Bool) {
    let right = DisplayWidth.of(facts)
    canvas.put(
      isTownApart ? place.companyName : nameAndTown, row: row, column: 4, width: nameWidth)
    canvas.put(facts, row: row, column: columns - right - 2, style: .text, width: right)
    for (offset, text) in known.enumerated() {
      canvas.put(text, row: row + 1 + offset, column: 6, style: .textMuted)
    }
    guard isBar else { return }
    canvas.put("►", row: row, column: 1, style: .listSelected)
    canvas.restyle(Rect(row: row, column: 0, columns: columns, rows: 1), style: .listSelected)
    canvas.cursor = (row, 1)
  }

  /// « 7,5 km · 2 places libres, 1 prise ».
  private var facts: String {
    let distance = place.distance.map { "\($0)" } ?? "distance inconnue"
    let taken = place.load > 0 ? ", \(Plural.count(place.load, "prise"))" : ""
    return "\(distance) · \(Plural.count(place.free, "place libre", "places libres"))\(taken)"
  }

  private var nameAndTown: String {
    [place.companyName, place.site?.town].compactMap { $0 }.joined(separator: ", ")
  }

  private var nameWidth: Int { columns - DisplayWidth.of(facts) - 8 }

  /// Whether the town goes below, for a narrow screen would cut it.
  private var isTownApart: Bool { DisplayWidth.of(nameAndTown) > nameWidth }

  /// By what it is ranked beside its distance.
  private var known: [String] {
    let town = isTownApart ? place.site?.town : nil
    let rating = place.rating.map { "bilan \($0)/6" } ?? "sans bilan"
    let facts: [String] = [town, answer, rating, lastUse, tutorRoom].compactMap { $0 }
    return TextWrap.lines(facts.joined(separator: " · "), width: columns - 8)
  }

  private var answer: String? {
    guard let asked else { return nil }
    return "déjà demandée" + (asked.answer == .waiting ? "" : " : \(asked.answer.label)")
  }

  private var lastUse: String {
    guard let last = place.lastUsed else { return "jamais accueilli" }
    return "\(last < today ? "dernier accueil" : "accueille") jusqu'au \(last.compactFrench)"
  }

  private var tutorRoom: String {
    guard let load = place.tutorLoad else { return "tuteur à désigner" }
    return load == 0 ? "un tuteur est libre" : "tuteur : \(Plural.count(load, "stagiaire")) déjà"
  }
}
