internal import BureauDomain
internal import BureauStore
internal import TextUI

/// The columns of lists of companies.
enum CompanyColumns {
  /// The portfolio: narrow windows leave out what the record says below.
  static func portfolio(today: Day?) -> [Column<CompanyLine>] {
    [
      name,
      Column("Ville", .share(2, min: 10)) { $0.town },
      Column("Pl.", .cells(3), align: .right) { $0.openPlaces > 0 ? "\($0.openPlaces)" : "" },
      Column("Contact", .cells(8)) { $0.lastContactOn?.compactFrench ?? "—" },
      Column(
        "Prochaine action", .cells(28), from: 110, style: { dueStyle($0, today) },
        text: { next($0, today) }),
      Column("État", .cells(17), style: { stageStyle($0.stage) }, text: { Labels.stage($0.stage) }),
    ]
  }

  /// The basket: what is due first, and a number to call.
  static func basket(today: Day?) -> [Column<CompanyLine>] {
    [
      Column("Échéance", .cells(13), style: { dueStyle($0, today) }, text: { due($0, today) }),
      name,
      Column("Ville", .share(2, min: 10), from: 100) { $0.town },
      Column("Action", .cells(20)) { $0.next?.kind.label ?? "" },
      Column("Interlocuteur", .share(2, min: 12), from: 100) { $0.contactName },
      Column("Téléphone", .cells(14)) { $0.phone },
      Column("Par", .cells(16), from: 110) { $0.next?.ownerName ?? "" },
    ]
  }

  private static let name = Column<CompanyLine>("Raison sociale", .share(3, min: 16)) {
    $0.sign.isEmpty || $0.sign == $0.name ? $0.name : "\($0.name) (\($0.sign))"
  }

  private static func next(_ line: CompanyLine, _ today: Day?) -> String {
    guard let next = line.next else { return "" }
    return "\(due(line, today))  \(next.kind.label)"
  }

  private static func due(_ line: CompanyLine, _ today: Day?) -> String {
    guard let next = line.next, let today else { return "" }
    return Labels.dueGlyph(next.due, today: today) + " " + Labels.due(next.due, today: today)
  }

  private static func dueStyle(_ line: CompanyLine, _ today: Day?) -> Style {
    guard let next = line.next, let today else { return .textMuted }
    return next.due < today ? .stateError : (next.due == today ? .stateWarning : .text)
  }

  private static func stageStyle(_ stage: RelationStage) -> Style {
    switch stage {
    case .partner, .strongPartner: .stateOk
    case .contacted, .inDiscussion: .stateInfo
    case .prospect, .dormant: .textMuted
    case .avoid: .stateWarning
    case .refused, .closed, .opposed: .stateError
    }
  }
}
