package syscall

// Error numbers of Linux.
const (
	EPERM           = Errno(1)
	ENOENT          = Errno(2)
	ESRCH           = Errno(3)
	EINTR           = Errno(4)
	EIO             = Errno(5)
	ENXIO           = Errno(6)
	E2BIG           = Errno(7)
	ENOEXEC         = Errno(8)
	EBADF           = Errno(9)
	ECHILD          = Errno(10)
	EAGAIN          = Errno(11)
	EWOULDBLOCK     = Errno(11)
	ENOMEM          = Errno(12)
	EACCES          = Errno(13)
	EFAULT          = Errno(14)
	ENOTBLK         = Errno(15)
	EBUSY           = Errno(16)
	EEXIST          = Errno(17)
	EXDEV           = Errno(18)
	ENODEV          = Errno(19)
	ENOTDIR         = Errno(20)
	EISDIR          = Errno(21)
	EINVAL          = Errno(22)
	ENFILE          = Errno(23)
	EMFILE          = Errno(24)
	ENOTTY          = Errno(25)
	ETXTBSY         = Errno(26)
	EFBIG           = Errno(27)
	ENOSPC          = Errno(28)
	ESPIPE          = Errno(29)
	EROFS           = Errno(30)
	EMLINK          = Errno(31)
	EPIPE           = Errno(32)
	EDOM            = Errno(33)
	ERANGE          = Errno(34)
	EDEADLK         = Errno(35)
	EDEADLOCK       = Errno(35)
	ENAMETOOLONG    = Errno(36)
	ENOLCK          = Errno(37)
	ENOSYS          = Errno(38)
	ENOTEMPTY       = Errno(39)
	ELOOP           = Errno(40)
	ENOMSG          = Errno(42)
	EIDRM           = Errno(43)
	ECHRNG          = Errno(44)
	EL2NSYNC        = Errno(45)
	EL3HLT          = Errno(46)
	EL3RST          = Errno(47)
	ELNRNG          = Errno(48)
	EUNATCH         = Errno(49)
	ENOCSI          = Errno(50)
	EL2HLT          = Errno(51)
	EBADE           = Errno(52)
	EBADR           = Errno(53)
	EXFULL          = Errno(54)
	ENOANO          = Errno(55)
	EBADRQC         = Errno(56)
	EBADSLT         = Errno(57)
	EBFONT          = Errno(59)
	ENOSTR          = Errno(60)
	ENODATA         = Errno(61)
	ETIME           = Errno(62)
	ENOSR           = Errno(63)
	ENONET          = Errno(64)
	ENOPKG          = Errno(65)
	EREMOTE         = Errno(66)
	ENOLINK         = Errno(67)
	EADV            = Errno(68)
	ESRMNT          = Errno(69)
	ECOMM           = Errno(70)
	EPROTO          = Errno(71)
	EMULTIHOP       = Errno(72)
	EDOTDOT         = Errno(73)
	EBADMSG         = Errno(74)
	EOVERFLOW       = Errno(75)
	ENOTUNIQ        = Errno(76)
	EBADFD          = Errno(77)
	EREMCHG         = Errno(78)
	ELIBACC         = Errno(79)
	ELIBBAD         = Errno(80)
	ELIBSCN         = Errno(81)
	ELIBMAX         = Errno(82)
	ELIBEXEC        = Errno(83)
	EILSEQ          = Errno(84)
	ERESTART        = Errno(85)
	ESTRPIPE        = Errno(86)
	EUSERS          = Errno(87)
	ENOTSOCK        = Errno(88)
	EDESTADDRREQ    = Errno(89)
	EMSGSIZE        = Errno(90)
	EPROTOTYPE      = Errno(91)
	ENOPROTOOPT     = Errno(92)
	EPROTONOSUPPORT = Errno(93)
	ESOCKTNOSUPPORT = Errno(94)
	ENOTSUP         = Errno(95)
	EOPNOTSUPP      = Errno(95)
	EPFNOSUPPORT    = Errno(96)
	EAFNOSUPPORT    = Errno(97)
	EADDRINUSE      = Errno(98)
	EADDRNOTAVAIL   = Errno(99)
	ENETDOWN        = Errno(100)
	ENETUNREACH     = Errno(101)
	ENETRESET       = Errno(102)
	ECONNABORTED    = Errno(103)
	ECONNRESET      = Errno(104)
	ENOBUFS         = Errno(105)
	EISCONN         = Errno(106)
	ENOTCONN        = Errno(107)
	ESHUTDOWN       = Errno(108)
	ETOOMANYREFS    = Errno(109)
	ETIMEDOUT       = Errno(110)
	ECONNREFUSED    = Errno(111)
	EHOSTDOWN       = Errno(112)
	EHOSTUNREACH    = Errno(113)
	EALREADY        = Errno(114)
	EINPROGRESS     = Errno(115)
	ESTALE          = Errno(116)
	EUCLEAN         = Errno(117)
	ENOTNAM         = Errno(118)
	ENAVAIL         = Errno(119)
	EISNAM          = Errno(120)
	EREMOTEIO       = Errno(121)
	EDQUOT          = Errno(122)
	ENOMEDIUM       = Errno(123)
	EMEDIUMTYPE     = Errno(124)
	ECANCELED       = Errno(125)
	ENOKEY          = Errno(126)
	EKEYEXPIRED     = Errno(127)
	EKEYREVOKED     = Errno(128)
	EKEYREJECTED    = Errno(129)
	EOWNERDEAD      = Errno(130)
	ENOTRECOVERABLE = Errno(131)
	ERFKILL         = Errno(132)
)

// errorTexts has a line for each number, from 1 on: a constant, so that starting a program does not build a table.
const errorTexts = "" +
	"operation not permitted\nno such file or directory\nno such process\ninterrupted system call\n" +
	"input/output error\nno such device or address\nargument list too long\nexec format error\n" +
	"bad file descriptor\nno child processes\nresource temporarily unavailable\ncannot allocate memory\n" +
	"permission denied\nbad address\nblock device required\ndevice or resource busy\nfile exists\n" +
	"invalid cross-device link\nno such device\nnot a directory\nis a directory\ninvalid argument\n" +
	"too many open files in system\ntoo many open files\ninappropriate ioctl for device\ntext file busy\n" +
	"file too large\nno space left on device\nillegal seek\nread-only file system\ntoo many links\n" +
	"broken pipe\nnumerical argument out of domain\nnumerical result out of range\n" +
	"resource deadlock avoided\nfile name too long\nno locks available\nfunction not implemented\n" +
	"directory not empty\ntoo many levels of symbolic links\n\nno message of desired type\n" +
	"identifier removed\nchannel number out of range\nlevel 2 not synchronized\nlevel 3 halted\n" +
	"level 3 reset\nlink number out of range\nprotocol driver not attached\nno CSI structure available\n" +
	"level 2 halted\ninvalid exchange\ninvalid request descriptor\nexchange full\nno anode\n" +
	"invalid request code\ninvalid slot\n\nbad font file format\ndevice not a stream\nno data available\n" +
	"timer expired\nout of streams resources\nmachine is not on the network\npackage not installed\n" +
	"object is remote\nlink has been severed\nadvertise error\nsrmount error\n" +
	"communication error on send\nprotocol error\nmultihop attempted\nRFS specific error\nbad message\n" +
	"value too large for defined data type\nname not unique on network\nfile descriptor in bad state\n" +
	"remote address changed\ncan not access a needed shared library\n" +
	"accessing a corrupted shared library\n.lib section in a.out corrupted\n" +
	"attempting to link in too many shared libraries\ncannot exec a shared library directly\n" +
	"invalid or incomplete multibyte or wide character\ninterrupted system call should be restarted\n" +
	"streams pipe error\ntoo many users\nsocket operation on non-socket\ndestination address required\n" +
	"message too long\nprotocol wrong type for socket\nprotocol not available\nprotocol not supported\n" +
	"socket type not supported\noperation not supported\nprotocol family not supported\n" +
	"address family not supported by protocol\naddress already in use\ncannot assign requested address\n" +
	"network is down\nnetwork is unreachable\nnetwork dropped connection on reset\n" +
	"software caused connection abort\nconnection reset by peer\nno buffer space available\n" +
	"transport endpoint is already connected\ntransport endpoint is not connected\n" +
	"cannot send after transport endpoint shutdown\ntoo many references: cannot splice\n" +
	"connection timed out\nconnection refused\nhost is down\nno route to host\n" +
	"operation already in progress\noperation now in progress\nstale file handle\n" +
	"structure needs cleaning\nnot a XENIX named type file\nno XENIX semaphores available\n" +
	"is a named type file\nremote I/O error\ndisk quota exceeded\nno medium found\nwrong medium type\n" +
	"operation canceled\nrequired key not available\nkey has expired\nkey has been revoked\n" +
	"key was rejected by service\nowner died\nstate not recoverable\n" +
	"operation not possible due to RF-kill\n"
