internal import CReference

/// The data files compiled into the program, each with the columns it is searched by.
enum ReferenceData {
  case communes
  case schools
  case academies
  case nafRev2
  case naf2025
  case formations
  case holidays

  /// The file, its header line included.
  var bytes: UnsafeRawBufferPointer {
    let file =
      switch self {
      case .communes: reference_communes()
      case .schools: reference_schools()
      case .academies: reference_academies()
      case .nafRev2: reference_naf_rev2()
      case .naf2025: reference_naf_2025()
      case .formations: reference_formations()
      case .holidays: reference_holidays()
      }
    return UnsafeRawBufferPointer(start: file.start, count: file.count)
  }

  /// How many columns a line has; the last one may itself hold a semicolon.
  var columnCount: Int {
    switch self {
    case .communes: 5
    case .schools: 11
    case .academies: 3
    case .holidays: 4
    case .nafRev2, .naf2025, .formations: 2
    }
  }

  /// The columns whose words find a line.
  var searchedColumns: [Int] {
    switch self {
    case .communes: [1, 2]
    case .schools: [0, 1, 5, 6]
    case .academies: [1]
    case .nafRev2, .naf2025: [0, 1]
    case .formations: [1]
    case .holidays: [1]
    }
  }
}
