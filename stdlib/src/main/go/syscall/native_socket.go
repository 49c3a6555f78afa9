package syscall

// Calls on sockets in the shape of the kernel's; results below zero are negated error numbers. An address is a sockaddr as the kernel has
// it; where one comes back it is written into the slice, and its length is a result.

func socket(domain, typ, proto int) int

func socketpair(domain, typ, proto int) (a, b, errno int)

func bind(fd int, addr []byte) int

func connect(fd int, addr []byte) int

func listen(fd, backlog int) int

// accept4 takes SOCK_NONBLOCK and SOCK_CLOEXEC as flags.
func accept4(fd, flags int, addr []byte) (newfd, addrlen int)

// sockname returns the length of the socket's own address, or of its peer's.
func sockname(fd int, peer bool, addr []byte) int

func shutdown(fd, how int) int

// sendmsg sends to addr if that is not empty.
func sendmsg(fd int, p, oob, addr []byte, flags int) int

func recvmsg(fd int, p, oob, addr []byte, flags int) (n, oobn, recvflags, addrlen int)

func setsockopt(fd, level, name int, value []byte) int

// getsockopt returns the length of the value.
func getsockopt(fd, level, name int, value []byte) int

// sendfile reads at an offset, or where the file is if that is negative.
func sendfile(to, from int, offset int64, n int) int

// dup makes another number for a descriptor: the lowest that is free and not below from.
func dup(fd, from int) int

// dup2 makes a number one for a descriptor.
func dup2(fd, to int) int

// fcntl knows F_GETFL, F_SETFL, F_GETFD, F_SETFD, F_DUPFD, F_DUPFD_CLOEXEC, and of the kernel's own descriptors all that take a number.
func fcntl(fd, cmd, arg int) int

// ioctl gives the kernel the address of arg's bytes, or 0.
func ioctl(fd, request int, arg []byte) int

func setrlimit(resource int, cur, max uint64) int
