extension Form {
  /// Puts what was typed onto a newer version of the record: a field nobody else touched keeps what
  /// was typed, a field the person left alone takes theirs.
  ///
  /// - Returns: the fields both sides changed, in which what was typed stays.
  public mutating func rebase(
    from base: Draft, onto theirs: Draft, _ context: Context
  ) -> [Field<Draft, Context>] {
    var merged = theirs
    var clashes: [Field<Draft, Context>] = []
    for field in fields where field.isReachable {
      let mine = field.value(in: draft)
      guard mine != field.value(in: base) else { continue }
      field.set(mine, in: &merged)
      let other = field.value(in: theirs)
      if other != field.value(in: base), other != mine { clashes.append(field) }
    }
    change(context) { $0 = merged }
    return clashes
  }
}
