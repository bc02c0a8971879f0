/// The value a list is sorted by, as it stands in the sort column.
public enum SortValue: Hashable, Sendable {
  case text(String)
  case int(Int)
}
