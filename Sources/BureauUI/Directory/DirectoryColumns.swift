internal import BureauDomain
internal import BureauStore
internal import TextUI

/// The columns of the annuaire.
enum DirectoryColumns {
  static let all: [Column<DirectoryLine>] = [
    Column("Raison sociale", .share(3, min: 18)) {
      $0.sign.isEmpty || $0.sign == $0.name ? $0.name : "\($0.name) (\($0.sign))"
    },
    Column("Ville", .share(1, min: 12)) { $0.town },
    Column("APE", .cells(6)) { $0.naf?.code ?? "" },
    Column("Activité", .share(2, min: 20), from: 110) { $0.naf.flatMap(Reference.nafLabel) ?? "" },
    Column("Effectif", .cells(13)) { $0.workforce?.label ?? "" },
    Column(
      "Remarque", .cells(19), style: { $0.adopted == nil ? .stateWarning : .stateOk },
      text: { remark($0) }),
  ]

  private static func remark(_ line: DirectoryLine) -> String {
    if line.adopted != nil { return "● au portefeuille" }
    if !line.isActive { return "× fermé" }
    return line.diffusion == .partial ? "▲ sur accord" : ""
  }
}
