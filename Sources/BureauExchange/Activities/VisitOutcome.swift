/// What became of a visit asked for on the command line.
public enum VisitOutcome: Hashable, Sendable {
  case logged(VisitReceipt)
  case refused(VisitRefusal)
}
