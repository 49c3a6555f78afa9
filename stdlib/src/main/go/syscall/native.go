package syscall

// Results below zero are negated error numbers; an errno is positive, or 0 for none.

func runtime_envs() []string

// godebugChanged tells the runtime the new value of GODEBUG.
func godebugChanged(value string)

func exit(code int)

func getpid() int

func getppid() int

func gettid() int

// ids returns user, user in effect, group, group in effect, all groups.
func ids() []int

// getrlimit returns the limit now and the greatest one allowed; nil if there is no such limit.
func getrlimit(resource int) []uint64

func kill(pid, sig int) int

// walltime returns nanoseconds since 1970.
func walltime() int64

func processDir() string

// realDir returns the absolute path of a directory.
func realDir(path string) (real string, errno int)

// fdPath returns a path to what a descriptor was opened for, or "".
func fdPath(fd int) string

func open(path string, flags int, perm uint32) int

func read(fd int, p []byte) int

func write(fd int, p []byte) int

func pread(fd int, p []byte, offset int64) int

func pwrite(fd int, p []byte, offset int64) int

func seek(fd int, offset int64, whence int) int64

func closeFd(fd int) int

func pipe(nonblocking bool) (r, w, errno int)

func setNonblock(fd int, on bool) int

func fsync(fd int) int

func ftruncate(fd int, length int64) int

func mkdir(path string, mode uint32) int

func rmdir(path string) int

func mkfifo(path string, mode uint32) int

func unlink(path string) int

func rename(from, to string) int

func link_(path, link string) int

func symlink(path, link string) int

func readlink(path string) (to string, errno int)

func chmod(path string, mode uint32) int

func chown(path string, uid, gid int, follow bool) int

// utimes takes times in nanoseconds since 1970.
func utimes(path string, access, change int64) int

func access(path string, mode uint32) int

// stat returns values in the order of Stat_t.fill, which knows it.
func stat(path string, follow bool) (values []int64, errno int)

func fstat(fd int) (values []int64, errno int)

// readDir returns the names in a directory and the types of the files as bits of Stat_t.Mode.
func readDir(path string) (names []string, types []uint32, errno int)

// spawn starts a process. A negative group leaves it in ours.
func spawn(path string, argv, env []string, dir string, fds []int, session bool, group int) int

func execve(path string, argv, env []string) int

// wait4 returns the process, its status, and what Rusage.fill takes.
func wait4(pid, options int) []int

// getrusage returns an errno, a 0, and what Rusage.fill takes.
func getrusage(who int) []int

// raw makes a system call by number on the kernel, with relative paths from dir on; its result is notHere where that cannot be.
func raw(trap, a1, a2, a3, a4, a5, a6 uintptr, dir string) int

// readMemory copies what lies at an address; false if there is not so much.
func readMemory(addr uintptr, p []byte) bool

// writeMemory is the way back from readMemory.
func writeMemory(addr uintptr, p []byte)

// bytesAt returns the n bytes of an array of bytes that lie at an address, or nil.
func bytesAt(addr uintptr, n int) []byte

// mmap returns an address.
func mmap(length, prot, flags, fd, offset int) int

func munmap(addr uintptr, length int) int

func msync(addr uintptr) int

func mprotect(addr uintptr, prot int) int

func madvise(addr uintptr, length, advice int) int

// setCredentials calls a function of the C library that takes ints, and sets users or groups for all threads.
func setCredentials(function string, args []int) int

func setgroups(gids []int) int
