/// What the index knows: the stem of a word, or a theme that several words share.
enum SearchTerm: Hashable {
  case stem(String)
  case theme(Int)
}
