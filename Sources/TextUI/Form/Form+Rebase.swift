extension Form {
  /// Puts what was typed onto a newer version of the record: a field nobody else touched keeps what
  /// was typed, a field the person left alone takes theirs.
  ///
  /// - Returns: the fields both sides changed, in which what was typed stays.
  public mutating func rebase(
    from base: Draft, onto theirs: Draft, _ context: Context
  ) -> [FieldClash] {
    var merged = theirs
    var clashes: [FieldClash] = []
    for field in fields where field.isReachable {
      let mine = field.value(in: draft)
      guard mine != field.value(in: base) else { continue }
      field.set(mine, in: &merged)
      let other = field.value(in: theirs)
      guard other != field.value(in: base), other != mine else { continue }
      clashes.append(field.clash(mine: draft, theirs: theirs, before: base))
    }
    change(context) { $0 = merged }
    return clashes
  }

  /// Takes what the other side made of these fields.
  public mutating func take(_ clashes: [FieldClash], _ context: Context) {
    var changed = draft
    for clash in clashes {
      fields.first { $0.name == clash.name }?.set(clash.value, in: &changed)
    }
    change(context) { $0 = changed }
  }
}
