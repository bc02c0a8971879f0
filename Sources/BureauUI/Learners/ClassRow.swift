internal import BureauDomain
internal import BureauStore
internal import TextUI

/// A class as the list of classes shows it: there are few, so its place is its key.
struct ClassRow: TableLine {
  let line: ClassLine
  let key: Int

  var id: SchoolClass.ID { line.id }

  static let columns: [Column<ClassRow>] = [
    Column("Classe", .cells(14)) { $0.line.schoolClass.label },
    Column("Formation", .share(1, min: 20)) { $0.line.schoolClass.formation?.label ?? "—" },
    Column("Niveau", .cells(8)) { $0.line.schoolClass.formation?.level?.label ?? "—" },
    Column("Présents", .cells(8), align: .right) { "\($0.line.present)" },
    Column("Sortis", .cells(6), align: .right) { $0.line.left > 0 ? "\($0.line.left)" : "" },
  ]
}

extension TableSource<ClassRow> {
  /// A table over all the classes at once.
  init(_ read: @escaping () throws -> [ClassRow]) {
    self.init(
      page: { key, direction, limit in
        let rows = try read()
        switch direction {
        case .forward:
          let rest = rows.filter { row in key.map { row.key > $0 } ?? true }
          return (Array(rest.prefix(limit)), rest.count > limit)
        case .backward:
          let rest = rows.filter { row in key.map { row.key < $0 } ?? true }
          return (Array(rest.suffix(limit)), rest.count > limit)
        }
      },
      around: { row, limit in
        let rows = try read()
        let rest = rows.dropFirst(min(row.key, max(0, rows.count - 1)))
        return (Array(rest.prefix(limit)), rest.count > limit)
      })
  }
}
