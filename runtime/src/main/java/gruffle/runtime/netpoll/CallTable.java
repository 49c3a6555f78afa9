package gruffle.runtime.netpoll;

import java.util.HashMap;
import java.util.Map;

/** The system calls of Linux on amd64 that a program may make by number, and what their arguments are. */
final class CallTable {
  /**
   * Number, name, and a letter for each argument, after F if the result is a descriptor.
   *
   * <pre>
   *   n  a number                                f  a descriptor
   *   p  an address                              d  the same of a directory, or AT_FDCWD
   *   b  that of as many bytes as the next says  x  a descriptor, or a negative number
   *   A  that of so many structures              s  that of a path
   *   P  that of so many pollfds                 M, R  that of a msghdr to send, to receive
   * </pre>
   *
   * <p>What is not here is about memory, signal handlers, threads or processes, which are the Java machine's own.
   */
  private static final String CALLS =
      """
      2 open Fsnn
      4 stat sp
      5 fstat fp
      6 lstat sp
      7 poll Pnn
      16 ioctl fnp
      19 readv fAn
      20 writev fAn
      21 access sn
      24 sched_yield -
      29 shmget nnn
      31 shmctl nnp
      34 pause -
      35 nanosleep pp
      36 getitimer np
      37 alarm n
      38 setitimer npp
      39 getpid -
      40 sendfile ffpn
      42 connect fbn
      43 accept Ffpp
      44 sendto fbnnbn
      45 recvfrom fbnnpp
      46 sendmsg fMn
      47 recvmsg fRn
      48 shutdown fn
      49 bind fbn
      50 listen fn
      51 getsockname fpp
      52 getpeername fpp
      54 setsockopt fnnbn
      55 getsockopt fnnpp
      61 wait4 npnp
      62 kill nn
      63 uname p
      64 semget nnn
      65 semop npn
      66 semctl nnnp
      68 msgget nn
      69 msgsnd npnn
      70 msgrcv npnnn
      71 msgctl nnp
      72 fcntl fnp
      73 flock fn
      74 fsync f
      75 fdatasync f
      76 truncate sn
      77 ftruncate fn
      78 getdents fbn
      82 rename ss
      83 mkdir sn
      84 rmdir s
      85 creat Fsn
      86 link ss
      87 unlink s
      88 symlink ps
      89 readlink sbn
      90 chmod sn
      91 fchmod fn
      92 chown snn
      93 fchown fnn
      94 lchown snn
      95 umask n
      96 gettimeofday pp
      97 getrlimit np
      98 getrusage np
      99 sysinfo p
      100 times p
      101 ptrace nnnp
      102 getuid -
      103 syslog nbn
      104 getgid -
      105 setuid n
      106 setgid n
      107 geteuid -
      108 getegid -
      109 setpgid nn
      110 getppid -
      111 getpgrp -
      112 setsid -
      113 setreuid nn
      114 setregid nn
      115 getgroups np
      116 setgroups np
      117 setresuid nnn
      118 getresuid ppp
      119 setresgid nnn
      120 getresgid ppp
      121 getpgid n
      122 setfsuid n
      123 setfsgid n
      124 getsid n
      125 capget pp
      126 capset pp
      132 utime sp
      133 mknod snn
      135 personality n
      136 ustat np
      137 statfs sp
      138 fstatfs fp
      139 sysfs npp
      140 getpriority nn
      141 setpriority nnn
      142 sched_setparam np
      143 sched_getparam np
      144 sched_setscheduler nnp
      145 sched_getscheduler n
      146 sched_get_priority_max n
      147 sched_get_priority_min n
      148 sched_rr_get_interval np
      151 mlockall n
      152 munlockall -
      153 vhangup -
      155 pivot_root ss
      157 prctl npppp
      159 adjtimex p
      160 setrlimit np
      161 chroot s
      162 sync -
      163 acct s
      164 settimeofday pp
      165 mount pspnp
      166 umount2 sn
      167 swapon sn
      168 swapoff s
      169 reboot nnnp
      170 sethostname bn
      171 setdomainname bn
      172 iopl n
      173 ioperm nnn
      175 init_module bnp
      176 delete_module pn
      179 quotactl nsnp
      186 gettid -
      187 readahead fnn
      188 setxattr spbnn
      189 lsetxattr spbnn
      190 fsetxattr fpbnn
      191 getxattr spbn
      192 lgetxattr spbn
      193 fgetxattr fpbn
      194 listxattr sbn
      195 llistxattr sbn
      196 flistxattr fbn
      197 removexattr sp
      198 lremovexattr sp
      199 fremovexattr fp
      200 tkill nn
      201 time p
      203 sched_setaffinity nnp
      204 sched_getaffinity nnp
      213 epoll_create Fn
      217 getdents64 fbn
      220 semtimedop npnp
      221 fadvise64 fnnn
      222 timer_create npp
      223 timer_settime nnpp
      224 timer_gettime np
      225 timer_getoverrun n
      226 timer_delete n
      227 clock_settime np
      228 clock_gettime np
      229 clock_getres np
      230 clock_nanosleep nnpp
      232 epoll_wait fAnn
      233 epoll_ctl fnfp
      234 tgkill nnn
      235 utimes sp
      240 mq_open Fpnnp
      241 mq_unlink p
      242 mq_timedsend fbnnp
      243 mq_timedreceive fbnpp
      244 mq_notify fp
      245 mq_getsetattr fpp
      247 waitid nnpnp
      248 add_key ppbnn
      249 request_key pppn
      250 keyctl npppp
      251 ioprio_set nnn
      252 ioprio_get nn
      253 inotify_init F
      254 inotify_add_watch fsn
      255 inotify_rm_watch fn
      257 openat Fdsnn
      258 mkdirat dsn
      259 mknodat dsnn
      260 fchownat dsnnn
      261 futimesat dsp
      262 newfstatat dspn
      263 unlinkat dsn
      264 renameat dsds
      265 linkat dsdsn
      266 symlinkat pds
      267 readlinkat dsbn
      268 fchmodat dsn
      269 faccessat dsn
      271 ppoll Pnppn
      272 unshare n
      275 splice fpfpnn
      276 tee ffnn
      277 sync_file_range fnnn
      280 utimensat dspn
      281 epoll_pwait fAnnpn
      282 signalfd Fxpn
      283 timerfd_create Fnn
      284 eventfd Fn
      285 fallocate fnnn
      286 timerfd_settime fnpp
      287 timerfd_gettime fp
      288 accept4 Ffppn
      289 signalfd4 Fxpnn
      290 eventfd2 Fnn
      291 epoll_create1 Fn
      294 inotify_init1 Fn
      295 preadv fAnnn
      296 pwritev fAnnn
      298 perf_event_open Fpnnxn
      300 fanotify_init Fnn
      301 fanotify_mark fnnds
      302 prlimit64 nnpp
      303 name_to_handle_at dsppn
      304 open_by_handle_at Fdpn
      305 clock_adjtime np
      306 syncfs f
      308 setns fn
      309 getcpu ppn
      310 process_vm_readv npnpnn
      311 process_vm_writev npnpnn
      312 kcmp nnnnn
      313 finit_module fpn
      314 sched_setattr npn
      315 sched_getattr npnn
      316 renameat2 dsdsn
      317 seccomp nnp
      318 getrandom bnn
      319 memfd_create Fpn
      324 membarrier nnn
      326 copy_file_range fpfpnn
      327 preadv2 fAnnnn
      328 pwritev2 fAnnnn
      332 statx dsnnp
      424 pidfd_send_signal fnpn
      428 open_tree Fdsn
      429 move_mount dsdsn
      430 fsopen Fpn
      431 fsconfig fnppn
      432 fsmount Ffnn
      433 fspick Fdsn
      434 pidfd_open Fnn
      437 openat2 Fdspn
      438 pidfd_getfd Ffnn
      439 faccessat2 dsnn
      441 epoll_pwait2 fAnppn
      442 mount_setattr dsnpn
      451 cachestat fppn
      452 fchmodat2 dsnn
      """;

  private final Map<Integer, String> arguments = new HashMap<>();

  CallTable() {
    for (String line : CALLS.split("\n")) {
      String[] words = line.split(" ");
      arguments.put(Integer.valueOf(words[0]), words[2].equals("-") ? "" : words[2]);
    }
  }

  /** Null if a program may not make it. */
  String arguments(long number) {
    return arguments.get((int) number);
  }
}
