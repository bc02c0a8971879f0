/// The fold of the accented Latin letters, as a table of Unicode ranges (Latin-1, Latin Extended-A
/// and -B, Latin Extended Additional for Vietnamese names).
enum LatinFold {
  /// What a scalar becomes.
  enum Entry {
    case nothing
    case space
    case letter(UInt8)
    case letters(UInt8, UInt8)
  }

  static let firstScalar: UInt32 = 0xA0
  /// Latin-1 without its controls, Latin Extended-A and Latin Extended-B.
  static let covered: ClosedRange<UInt32> = firstScalar...0x24F
  /// Latin Extended Additional.
  static let additional: ClosedRange<UInt32> = 0x1E00...0x1EFF

  /// The fold of a scalar of one of the two ranges.
  static func entry(of scalar: Unicode.Scalar) -> Entry {
    let value = Int(scalar.value)
    let start = Int(covered.contains(scalar.value) ? firstScalar : additional.lowerBound)
    let offset = covered.contains(scalar.value) ? 0 : covered.count
    return entries[value - start + offset]
  }

  private static let entries: [Entry] = (coveredRows + "\n" + additionalRows)
    .split { $0 == " " || $0 == "\n" }
    .map { word in
      let bytes = Array(word.utf8)
      return switch word {
      case "_": .space
      case "-": .nothing
      default: bytes.count == 2 ? .letters(bytes[0], bytes[1]) : .letter(bytes[0])
      }
    }

  /// Sixteen scalars a row from U+00A0; `_` is a space, `-` nothing (the soft hyphen).
  private static let coveredRows = """
    _ _ _ _ _ _ _ _ _ _ a _ _ - _ _
    _ _ 2 3 _ u _ _ _ 1 o _ _ _ _ _
    a a a a a a ae c e e e e i i i i
    d n o o o o o _ o u u u u y th ss
    a a a a a a ae c e e e e i i i i
    d n o o o o o _ o u u u u y th y
    a a a a a a c c c c c c c c d d
    d d e e e e e e e e e e g g g g
    g g g g h h h h i i i i i i i i
    i i ij ij j j k k k l l l l l l l
    l l l n n n n n n n ng ng o o o o
    o o oe oe r r r r r r s s s s s s
    s s t t t t t t u u u u u u u u
    u u u u w w y y y z z z z z z s
    b b b b b b o c c d d d d d e e
    e f f g g hv i i k k l l m n n o
    o o oi oi p p r s s s s t t t t u
    u u v y y z z z z z z 2 5 5 _ w
    _ _ _ _ dz dz dz lj lj lj nj nj nj a a i
    i o o u u u u u u u u u u e a a
    a a ae ae g g g g k k o o o o z z
    j dz dz dz g g hv w n n a a ae ae o o
    a a a a e e e e i i i i o o o o
    r r r r u u u u s s t t y y h h
    n d ou ou z z a a e e o o o o o o
    o o y y l n t j db qp a c c l t s
    z _ _ b u v e e j j q q r r y y
    """

  /// Sixteen scalars a row from U+1E00.
  private static let additionalRows = """
    a a b b b b b b c c d d d d d d
    d d d d e e e e e e e e e e f f
    g g h h h h h h h h h h i i i i
    k k k k k k l l l l l l l l m m
    m m m m n n n n n n n n o o o o
    o o o o p p p p r r r r r r r r
    s s s s s s s s s s t t t t t t
    t t u u u u u u u u u u v v v v
    w w w w w w w w w w x x x x y y
    z z z z z z h t w y a s s s ss d
    a a a a a a a a a a a a a a a a
    a a a a a a a a e e e e e e e e
    e e e e e e e e i i i i o o o o
    o o o o o o o o o o o o o o o o
    o o o o u u u u u u u u u u u u
    u u y y y y y y y y ll ll v v y y
    """
}
