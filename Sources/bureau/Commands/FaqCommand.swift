import ArgumentParser
import BureauDomain
import BureauStore
import Foundation
import TextUI

/// `bureau faq`: the cards that answer a question in plain words. Status 1 if there is none.
struct FaqCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "faq", abstract: "Chercher la fiche qui répond à une question.",
    discussion: """
      Écrivez comme vous parlez : bureau faq "qui paie mes déplacements". Un numéro, FAQ 20 ou B4, \
      ou un contrôle, PL-01, donne sa fiche. La base n'est pas nécessaire ; si elle existe, la \
      réponse est celle de votre type d'établissement, public ou privé sous contrat.
      """)

  /// One line of the answer for programs.
  private struct Line: Encodable {
    let numero: String
    let question: String
    let score: Double
  }

  private static let columns = 80
  /// As many as somebody reads.
  private static let most = 10
  private static let mostOthers = 4

  @Argument(help: ArgumentHelp("La question, en clair.", valueName: "question"))
  var question: [String]

  @Flag(name: .customLong("json"), help: "Répondre en JSON, la meilleure fiche d'abord.")
  var isJson = false

  @OptionGroup var base: BaseOptions

  func run() throws {
    try CommandOutcome.run {
      let sector = try sector()
      let words = question.joined(separator: " ")
      let found = Array(GuidanceSearch.matches(words, for: sector).prefix(Self.most))
      return CommandOutcome(
        lines: isJson ? [try json(found)] : text(found, for: sector),
        complaints: found.isEmpty && !isJson ? [nothing(words)] : [],
        status: found.isEmpty ? .failure : .success)
    }
  }

  private func json(_ found: [GuidanceMatch]) throws -> String {
    try JsonAnswer.text(
      of: found.map {
        Line(
          numero: $0.card.id.code, question: $0.card.question,
          score: ($0.score * 1000).rounded() / 1000)
      })
  }

  private func text(_ found: [GuidanceMatch], for sector: Sector) -> [String] {
    guard let first = found.first?.card else { return [] }
    let others = found.dropFirst().prefix(Self.mostOthers).map(\.card)
      .map { "\($0.id.label) \($0.question)" }
    let titles = others.isEmpty ? [] : ["", "Autres fiches trouvées"] + others
    return lines(of: first, for: sector).flatMap(wrapped) + titles
  }

  private func lines(of card: GuidanceCard, for sector: Sector) -> [String] {
    let content = card.content(for: sector)
    var lines = ["\(card.id.label) · \(card.question)"]
    if let dated = card.dated { lines.append("Daté : \(dated).") }
    if card.confidence != .sure { lines.append("Confiance : \(card.confidence.label).") }
    lines += ["", content.answer, "", "Que faire"]
    lines += content.steps.enumerated().map { "\($0.offset + 1). \($0.element)" }
    if !content.contacts.isEmpty {
      lines += ["", "À qui s'adresser : \(ListJoin.or(content.contacts.map(\.label)))."]
    }
    lines += ["", "Sources"]
    for source in card.sources {
      lines.append("- \(source.title), lu le \(source.checkedOn)")
      if let address = source.address { lines.append(address) }
    }
    return lines
  }

  /// An address stays whole, so that it can be copied.
  private func wrapped(_ line: String) -> [String] {
    line.hasPrefix("https://") ? [line] : TextWrap.lines(line, width: Self.columns)
  }

  private func nothing(_ words: String) -> String {
    let asked = CleanText.line(words).prefix(60)
    return "Aucune fiche ne répond à « \(asked) » : essayez d'autres mots, ou un seul."
  }

  /// What the base says of the school. A question makes no base; one that nobody named and that
  /// cannot be read is left alone, since every card has its public variant.
  private func sector() throws -> Sector {
    guard FileManager.default.fileExists(atPath: base.path) else { return .public }
    do {
      let store = try base.open()
      defer { try? store.close() }
      return try store.establishments().first?.sector ?? .public
    } catch {
      guard base.base == nil else { throw error }
      return .public
    }
  }
}
