internal import BureauDomain
internal import BureauStore
internal import TextUI

/// Who leads the contact with a company, who met it last, and the needs passed on (FAQ 14, 15).
enum ContactLines {
  typealias Line = RecordLine<CompanyRecordTarget>

  static func of(_ file: CompanyFile, _ context: Context) throws -> [Line] {
    [
      Line(
        content: .fact("Suivi par", try follower(file, context)), target: .follower,
        hint: "Entrée dit qui mène le contact ; v transmet un besoin au DDFPT, au CFP, au CFA.")
    ]
      + (try context.store.needs(of: file.company.id)).map { need in
        Line(
          content: .fact(
            "Besoin",
            "\(need.state.glyph) \(need.state.label) à \(need.addressee), pour le \(need.due) : "
              + need.text), target: .need(need.id), hint: "Entrée note ce qu'il devient.")
      }
  }

  private static func follower(_ file: CompanyFile, _ context: Context) throws -> String {
    let known = try context.store.follower(of: file.company.id)
    let who = known.map { "\($0.agentName) depuis le \($0.since)" } ?? "personne en particulier"
    let last = file.activities.first { $0.state == .done }
    let met = last.map { "\($0.kind.label) de \($0.agentName) le \($0.on)" }
    return [who, met].compactMap { $0 }.joined(separator: " · ")
  }
}
