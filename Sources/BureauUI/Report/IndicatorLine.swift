internal import BureauStore
internal import TextUI

/// A row that an indicator counts, in its list.
struct IndicatorLine: TableLine {
  /// Its place in the list.
  let key: Int
  let row: IndicatorRow

  var id: Int { key }
}
