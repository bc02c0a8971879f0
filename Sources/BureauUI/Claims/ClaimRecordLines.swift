internal import BureauDomain
internal import BureauExchange
internal import BureauStore
internal import TextUI

/// The lines of a claim's record: who pays how much, each trip with what each of its costs rests
/// on, what is left out, what was done with it.
enum ClaimRecordLines {
  typealias Line = RecordLine<ClaimRecordTarget>

  static func of(_ file: ClaimFile) -> [Line] {
    head(file) + trips(file) + leftOut(file) + history(file.claim) + broken(file)
  }

  private static func head(_ file: ClaimFile) -> [Line] {
    let claim = file.claim
    let vehicles = ClaimText.vehicles(file.lines)
    let rejection = claim.rejection.map { rejected in
      TextWrap.lines("× \(rejected.text)", width: textWidth).map { Line(content: .warning($0)) }
    }
    let notes = claim.notes.replacing("\n", with: " ")
    let facts: [Line] = [
      Line(
        content: .fact("Payeur", claim.payer.label), target: .payer,
        hint: "Entrée ou e change le payeur, le numéro Chorus-DT, les notes."),
      Line(
        content: .fact("Kilomètres", ClaimText.kilometres(file))),
      Line(content: .fact("Total", file.lines.total.french)),
    ]
    let further = [("Véhicule", vehicles), ("Notes", notes)].filter { !$0.1.isEmpty }
    return (rejection ?? []) + facts
      + further.map { Line(content: .fact($0.0, $0.1)) }
  }

  private static func trips(_ file: ClaimFile) -> [Line] {
    let title = Line(content: .section("Déplacements"))
    guard !file.lines.trips.isEmpty else {
      return [title, Line(content: .note("Aucun déplacement : a reprend ceux du mois."))]
    }
    let complement = file.lines.complement.map { cost($0) } ?? []
    return [title] + file.lines.trips.flatMap { trip($0, file.claim.state) } + complement
  }

  private static func trip(_ trip: PricedTrip, _ state: ClaimState) -> [Line] {
    let way = trip.way
    let kilometres = (way.isEstimated ? "≈ " : "") + way.distance.french
    let head = Line(
      content: .columns([
        .init(text: ClaimWords.days(way), width: label),
        .init(text: ClaimWords.right(trip.total.french, in: amount), width: amount),
        .init(text: "\(kilometres), \(way.french)", width: detail),
      ]), target: .trip(way.id), hint: hint(way, state))
    let between = way.betweenSchools
    let mark =
      between > .zero
      ? [Line(content: .note("  dont \(between) entre les deux lycées (FAQ 21)"))] : []
    return [head] + mark + trip.lines.flatMap(cost)
  }

  private static func hint(_ way: TripWay, _ state: ClaimState) -> String {
    guard state == .draft else { return ClaimWords.hint(state) }
    return way.isEstimated
      ? "≈ estimé : r ouvre la tournée pour les vrais km. Entrée : repas, péages …"
      : "Entrée : heures, repas, nuits, péages ; r ouvre la tournée, x retire le déplacement."
  }

  /// What, how much, and under it the text with its date of effect.
  private static func cost(_ line: CostLine) -> [Line] {
    let isLong = line.detail.count > detail
    let columns = Line(
      content: .columns([
        .init(text: "  " + line.title, width: label),
        .init(text: ClaimWords.right(line.amount.french, in: amount), width: amount),
        .init(text: isLong ? "" : line.detail, width: detail),
      ]))
    let isSpent = line.rates.isEmpty && line.check == nil
    let under = (isLong ? [line.detail] : []) + (isSpent ? [] : [line.basis])
    return [columns]
      + under.flatMap { TextWrap.lines($0, width: textWidth - 4) }
      .map { Line(content: .note("    " + $0)) }
  }

  private static func leftOut(_ file: ClaimFile) -> [Line] {
    guard !file.leftOut.isEmpty else { return [] }
    return [Line(content: .section("Hors de l'état"))]
      + file.leftOut.map { trip in
        let reason = trip.violations.first { $0.severity == .refuses }?.brief
        return Line(
          content: .columns([
            .init(text: ClaimWords.day(trip.way.on), width: 11),
            .init(text: reason.map { "▲ \($0)" } ?? "a le reprend", width: 24),
            .init(text: trip.way.french, width: detail),
          ]), target: .leftOut(trip.id),
          hint: trip.isRefused
            ? "Sans ordre, ses frais ne se demandent pas (\(CheckID.om02.reference))."
            : "a reprend les déplacements du mois qui sont couverts par un ordre.")
      }
  }

  private static func history(_ claim: Claim) -> [Line] {
    guard !claim.steps.isEmpty else { return [] }
    return [Line(content: .section("Suivi"))]
      + claim.steps.flatMap { TextWrap.lines($0.text, width: textWidth) }
      .map { Line(content: .note($0)) }
  }

  /// What own communes make 0 is said on its line already.
  private static func broken(_ file: ClaimFile) -> [Line] {
    let violations = file.broken.filter { $0.check != .om04 }
    guard !violations.isEmpty else { return [] }
    return [Line(content: .section("À régler"))] + violations.flatMap(Line.of)
  }

  private static let label = 22
  private static let detail = 38
  private static let amount = 11
  private static let textWidth = 74
}
