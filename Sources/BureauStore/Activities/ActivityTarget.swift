public import BureauDomain

/// With whom an activity was: a company of the portfolio, or a row of the directory that the
/// activity adopts.
public enum ActivityTarget: Hashable, Codable, Sendable {
  case company(Company.ID)
  case directory(Siret)
}
