package syscall

// Signals of Linux.
const (
	SIGHUP    = Signal(1)
	SIGINT    = Signal(2)
	SIGQUIT   = Signal(3)
	SIGILL    = Signal(4)
	SIGTRAP   = Signal(5)
	SIGABRT   = Signal(6)
	SIGIOT    = Signal(6)
	SIGBUS    = Signal(7)
	SIGFPE    = Signal(8)
	SIGKILL   = Signal(9)
	SIGUSR1   = Signal(10)
	SIGSEGV   = Signal(11)
	SIGUSR2   = Signal(12)
	SIGPIPE   = Signal(13)
	SIGALRM   = Signal(14)
	SIGTERM   = Signal(15)
	SIGSTKFLT = Signal(16)
	SIGCHLD   = Signal(17)
	SIGCLD    = Signal(17)
	SIGCONT   = Signal(18)
	SIGSTOP   = Signal(19)
	SIGTSTP   = Signal(20)
	SIGTTIN   = Signal(21)
	SIGTTOU   = Signal(22)
	SIGURG    = Signal(23)
	SIGXCPU   = Signal(24)
	SIGXFSZ   = Signal(25)
	SIGVTALRM = Signal(26)
	SIGPROF   = Signal(27)
	SIGWINCH  = Signal(28)
	SIGIO     = Signal(29)
	SIGPOLL   = Signal(29)
	SIGPWR    = Signal(30)
	SIGSYS    = Signal(31)
	SIGUNUSED = Signal(31)
)

// signalTexts has a line for each number, from 1 on: a constant, so that starting a program does not build a table.
const signalTexts = "" +
	"hangup\ninterrupt\nquit\nillegal instruction\ntrace/breakpoint trap\naborted\nbus error\n" +
	"floating point exception\nkilled\nuser defined signal 1\nsegmentation fault\nuser defined signal 2\n" +
	"broken pipe\nalarm clock\nterminated\nstack fault\nchild exited\ncontinued\nstopped (signal)\n" +
	"stopped\nstopped (tty input)\nstopped (tty output)\nurgent I/O condition\nCPU time limit exceeded\n" +
	"file size limit exceeded\nvirtual timer expired\nprofiling timer expired\nwindow changed\n" +
	"I/O possible\npower failure\nbad system call\n"
