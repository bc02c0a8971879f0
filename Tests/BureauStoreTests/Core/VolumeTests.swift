import Testing

@testable import BureauStore

/// What a file system must be like.
struct VolumeTests {
  private static let table = """
    22 28 0:21 / /proc rw,nosuid - proc proc rw
    28 1 259:2 / / rw,relatime shared:1 - ext4 /dev/nvme0n1p2 rw
    40 28 0:44 / /srv/partage rw shared:9 master:2 - nfs4 serveur:/srv rw,vers=4.2
    41 28 0:45 /dossier /home/moi/distant rw - fuse.sshfs moi@serveur: rw
    incomplet
    """

  @Test(
    arguments: [
      ("nfs", "NFS"), ("nfs4", "NFS"), ("smb3", "SMB"), ("cifs", "CIFS"), ("fuse.sshfs", "FUSE"),
      ("fuseblk", "FUSE"), ("9p", "9P"), ("afs", "AFS"), ("ceph", "Ceph"), ("lustre", "Lustre"),
    ]) func `a shared file system is refused by its name`(_ type: String, _ name: String) throws
  {
    let network = try #require(NetworkFileSystem(type: type))
    let volume = Volume(network: network, freeBytes: .max, isReadOnly: false)
    do throws(StoreError) {
      try volume.assertUsable(for: "/b")
      Issue.record("accepted")
    } catch {
      guard case .networkFileSystem(let found) = error else {
        Issue.record("\(error)")
        return
      }
      #expect(found == name)
    }
  }

  @Test(arguments: ["ext4", "xfs", "btrfs", "tmpfs", "overlay", "zfs", ""])
  func `a local file system is accepted`(_ type: String) throws {
    #expect(NetworkFileSystem(type: type) == nil)
    let volume = Volume(network: nil, freeBytes: Volume.minimumFreeBytes, isReadOnly: false)
    try volume.assertUsable(for: "/b")
  }

  @Test func `a full or read-only file system is named as such`() {
    let full = Volume(network: nil, freeBytes: Volume.minimumFreeBytes - 1, isReadOnly: false)
    #expect(failure { () throws(StoreError) in try full.assertUsable(for: "/b") } == "diskFull")
    let closed = Volume(network: nil, freeBytes: .max, isReadOnly: true)
    #expect(failure { () throws(StoreError) in try closed.assertUsable(for: "/b") } == "readOnly")
  }

  @Test func `the kernel's list gives the type by device number`() {
    let table = MountTable(parsing: Self.table)
    #expect(table.type(ofDevice: 44) == "nfs4")
    #expect(table.type(ofDevice: 45) == "fuse.sshfs")
    #expect(table.type(ofDevice: 259 << 8 | 2) == "ext4")
    #expect(table.type(ofDevice: 99) == nil)
  }

  @Test func `a minor number above 255 is put together again`() {
    let table = MountTable(parsing: "40 28 0:300 / /srv rw - nfs server:/srv rw")
    #expect(table.type(ofDevice: 300 & 0xFF | (300 & ~0xFF) << 12) == "nfs")
  }

  @Test func `this machine's own folders are looked up for real`() throws {
    let process = try Volume(holding: "/proc")
    #expect(process.network == nil)
    #expect(failure { () throws(StoreError) in try Volume(holding: "/nulle/part") } == "unreadable")
  }
}
