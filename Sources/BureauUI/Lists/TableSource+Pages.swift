internal import BureauDomain
public import BureauStore
public import TextUI

extension CompanyLine: TableLine {}
extension DirectoryLine: TableLine {}
extension LearnerLine: TableLine {}

extension TableSource where Line.Key == PageKey {
  /// A table over keyset pages of the store. After a change it reads again from the place of its
  /// first row, which stays valid even if that row is gone.
  init(
    _ read: @escaping (PageKey?, BureauStore.PageDirection, Int) throws -> Page<Line>
  ) {
    self.init(
      page: { key, direction, limit in
        let page = try read(key, direction == .forward ? .forward : .backward, limit)
        return (page.lines, page.hasMore)
      },
      around: { line, limit in
        let before = try read(line.key, .backward, 1)
        let page = try read(before.lines.last?.key, .forward, limit)
        return (page.lines, page.hasMore)
      })
  }
}
