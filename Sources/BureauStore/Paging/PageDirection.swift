/// Which lines a page holds: those after a key, or those before it.
public enum PageDirection: Sendable {
  case forward
  case backward
}
