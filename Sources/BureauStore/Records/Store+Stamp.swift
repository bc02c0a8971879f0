internal import BureauDomain

extension Store {
  /// Who saves now, as records bear it.
  func stamp(of session: Session) -> Stamp {
    Stamp(author: session.agent.name, at: environment.now())
  }
}
