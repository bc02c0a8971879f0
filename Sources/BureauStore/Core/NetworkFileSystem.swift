/// File systems on which the locks and the shared memory of SQLite are not dependable.
enum NetworkFileSystem: String, CaseIterable {
  case nfs = "NFS"
  case smb = "SMB"
  case cifs = "CIFS"
  case fuse = "FUSE"
  case nineP = "9P"
  case afs = "AFS"
  case coda = "Coda"
  case ncp = "NCP"
  case ceph = "Ceph"
  case lustre = "Lustre"

  /// The types the kernel gives them in `/proc/self/mountinfo`.
  var types: [String] {
    switch self {
    case .nfs: ["nfs", "nfs4"]
    case .smb: ["smbfs", "smb3"]
    case .cifs: ["cifs"]
    case .fuse: ["fuse", "fuseblk", "virtiofs"]
    case .nineP: ["9p"]
    case .afs: ["afs"]
    case .coda: ["coda"]
    case .ncp: ["ncpfs"]
    case .ceph: ["ceph"]
    case .lustre: ["lustre"]
    }
  }

  /// Recognises a type; FUSE adds its program, as in `fuse.sshfs`.
  init?(type: String) {
    let family = type.prefix { $0 != "." }
    guard let found = Self.allCases.first(where: { $0.types.contains(String(family)) }) else {
      return nil
    }
    self = found
  }
}
