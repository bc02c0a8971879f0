internal import BureauDomain
internal import BureauStore
internal import TextUI

extension ListPane where Line == CompanyLine {
  /// What the company under the bar breaks.
  func checks(_ context: Context) throws -> [CheckID] {
    let file = try table.selected.flatMap { try context.store.companyFile($0.id) }
    return file.map { Checks.broken(by: $0, on: context.today, context.settings).map(\.check) }
      ?? []
  }
}
