extension InseeCode {
  /// The number of its département: « 57 », « 2A », « 974 ».
  public var department: String {
    let isOverseas = code.hasPrefix("97") || code.hasPrefix("98")
    return String(code.prefix(isOverseas ? 3 : 2))
  }
}
