public import BureauDomain
internal import GRDB

/// A round as lists show it.
public struct RoundLine: PageLine, Hashable {
  public let key: PageKey
  public let file: RoundFile

  public var id: Round.ID { file.round.id }
}

extension RoundLine {
  init(_ round: Round, in db: Database) throws {
    let rowid = try Int64.fetchOne(
      db.cachedStatement(sql: "SELECT rowid FROM round WHERE id = ?"),
      arguments: [round.id.rawValue])
    guard let rowid else { throw StoreError.notFound }
    key = PageKey(value: .text(round.on.iso), rowid: rowid)
    file = try RoundFile(round, in: db)
  }
}
