internal import CReference

extension Reference {
  /// A file of SIRENE with the real sites of Metz: the directory of the demonstration base.
  public static func demoDirectory() -> [UInt8] {
    let file = reference_demo_directory()
    return Array(UnsafeBufferPointer(start: file.start, count: file.count))
  }
}
