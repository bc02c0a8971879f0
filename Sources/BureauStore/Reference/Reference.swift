/// The reference data of the program: communes, lycées, académies, both NAF, courses of study.
///
/// Compiled in, hence always there and the same for everybody; nothing is read before its first
/// use. Words are compared folded, as beginnings, in any order.
public enum Reference {
  static let communeTable = ReferenceTable(.communes)
  static let schoolTable = ReferenceTable(.schools)
  static let academyTable = ReferenceTable(.academies)
  static let formationTable = ReferenceTable(.formations)
  static let holidayTable = ReferenceTable(.holidays)
  static let nafRev2Table = ReferenceTable(.nafRev2)
  static let naf2025Table = ReferenceTable(.naf2025)
}
