package syscall

// A Timespec is a time in nanoseconds.
type Timespec struct {
	Sec  int64
	Nsec int64
}

// Unix returns seconds and nanoseconds.
func (ts *Timespec) Unix() (sec int64, nsec int64) { return ts.Sec, ts.Nsec }

// Nano returns nanoseconds.
func (ts *Timespec) Nano() int64 { return ts.Sec*1e9 + ts.Nsec }

// NsecToTimespec turns nanoseconds into a Timespec.
func NsecToTimespec(nsec int64) Timespec {
	sec := nsec / 1e9
	nsec %= 1e9
	if nsec < 0 {
		sec--
		nsec += 1e9
	}
	return Timespec{sec, nsec}
}

// TimespecToNsec is its inverse.
func TimespecToNsec(ts Timespec) int64 { return ts.Nano() }

// A Timeval is a time in microseconds.
type Timeval struct {
	Sec  int64
	Usec int64
}

// Unix returns seconds and nanoseconds.
func (tv *Timeval) Unix() (sec int64, nsec int64) { return tv.Sec, tv.Usec * 1000 }

// Nano returns nanoseconds.
func (tv *Timeval) Nano() int64 { return tv.Sec*1e9 + tv.Usec*1000 }

// NsecToTimeval turns nanoseconds into a Timeval, rounding up.
func NsecToTimeval(nsec int64) Timeval {
	ts := NsecToTimespec(nsec + 999)
	return Timeval{ts.Sec, ts.Nsec / 1000}
}

// TimevalToNsec is its inverse.
func TimevalToNsec(tv Timeval) int64 { return tv.Nano() }

// Gettimeofday returns the time since 1970.
func Gettimeofday(tv *Timeval) error {
	*tv = NsecToTimeval(walltime() - 999)
	return nil
}

// Time returns the seconds since 1970.
func Time(t *Time_t) (tt Time_t, err error) {
	tt = Time_t(walltime() / 1e9)
	if t != nil {
		*t = tt
	}
	return tt, nil
}

// Time_t is a time in seconds.
type Time_t int64

// A Stat_t describes a file.
type Stat_t struct {
	Dev       uint64
	Ino       uint64
	Nlink     uint64
	Mode      uint32
	Uid       uint32
	Gid       uint32
	X__pad0   int32
	Rdev      uint64
	Size      int64
	Blksize   int64
	Blocks    int64
	Atim      Timespec
	Mtim      Timespec
	Ctim      Timespec
	X__unused [3]int64
}

func (st *Stat_t) fill(v []int64) {
	*st = Stat_t{
		Dev: uint64(v[0]), Ino: uint64(v[1]), Nlink: uint64(v[2]), Mode: uint32(v[3]), Uid: uint32(v[4]), Gid: uint32(v[5]),
		Rdev: uint64(v[6]), Size: v[7], Blksize: 4096, Blocks: (v[7] + 511) / 512,
		Atim: NsecToTimespec(v[8]), Mtim: NsecToTimespec(v[9]), Ctim: NsecToTimespec(v[10]),
	}
}

func statPath(path string, follow bool, st *Stat_t) error {
	path, err := whole(path)
	if err != nil {
		return err
	}
	v, errno := stat(path, follow)
	if errno != 0 {
		return Errno(errno)
	}
	st.fill(v)
	return nil
}

// Stat describes a file.
func Stat(path string, st *Stat_t) error { return statPath(path, true, st) }

// Lstat describes a file, a symbolic link itself.
func Lstat(path string, st *Stat_t) error { return statPath(path, false, st) }

// Fstat describes an open file.
func Fstat(fd int, st *Stat_t) error {
	v, errno := fstat(fd)
	if errno != 0 {
		return Errno(errno)
	}
	st.fill(v)
	return nil
}
