/// The fold of the accented Latin letters, as a table of Unicode blocks: Latin-1, Latin Extended-A
/// and -B with the IPA letters that are their lower case, Latin Extended Additional (Vietnamese
/// names), Latin Extended-C.
enum LatinFold {
  /// What a scalar becomes.
  enum Entry {
    case nothing
    case space
    case letter(UInt8)
    case letters(UInt8, UInt8)
  }

  /// The fold of a scalar; nil outside the table.
  static func entry(of scalar: Unicode.Scalar) -> Entry? {
    let value = Int(scalar.value)
    return switch value {
    case 0xA0...0x2AF: main[value - 0xA0]
    case 0x1E00...0x1EFF: additional[value - 0x1E00]
    case 0x2C60...0x2C7F: extendedC[value - 0x2C60]
    default: nil
    }
  }

  /// Reads rows of sixteen scalars; `_` is a space, `-` nothing (the soft hyphen).
  private static func entries(_ rows: String) -> [Entry] {
    rows.utf8.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }.map { word in
      let bytes = Array(word)
      return switch bytes[0] {
      case UInt8(ascii: "_"): .space
      case UInt8(ascii: "-"): .nothing
      default: bytes.count == 2 ? .letters(bytes[0], bytes[1]) : .letter(bytes[0])
      }
    }
  }

  private static let main = entries(
    """
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
    a a a b o c d d e e e e e e e j
    g g g g o h h h i i i l l l l m
    m m n n n o oe o f r r r r r r r
    r r s s j s s t t u u v v w y y
    z z z z _ _ _ c _ b e g h j k l
    q _ _ dz dz dz ts ts tc fn ls lz w _ h h
    """)

  private static let additional = entries(
    """
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
    """)

  private static let extendedC = entries(
    """
    l l l p r a t h h k k z z a m a
    a v w w v h h f e r o e j v s z
    """)
}
