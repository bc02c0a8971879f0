internal import BureauDomain
internal import GRDB

/// The delays after which a partner and the directory entry are looked at again, as rows.
enum V15 {
  static func migrate(_ db: Database) throws { try V4.seed(RateSeeds.contactDelays, in: db) }
}
