package gruffle.runtime.netpoll;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.BindException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.PortUnreachableException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.NonReadableChannelException;
import java.nio.channels.NonWritableChannelException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.NotLinkException;
import java.util.Map;

/** Linux error numbers, and which of them a Java exception stands for. */
public final class Errno {
  public static final int EPERM = 1;
  public static final int ENOENT = 2;
  public static final int EINTR = 4;
  public static final int EIO = 5;
  public static final int EBADF = 9;
  public static final int EAGAIN = 11;
  public static final int ENOMEM = 12;
  public static final int EACCES = 13;
  public static final int EEXIST = 17;
  public static final int EXDEV = 18;
  public static final int ENOTDIR = 20;
  public static final int EISDIR = 21;
  public static final int EINVAL = 22;
  public static final int EMFILE = 24;
  public static final int EFAULT = 14;
  public static final int EBUSY = 16;
  public static final int ESPIPE = 29;
  public static final int EPIPE = 32;
  public static final int ENOSYS = 38;
  public static final int ENOTEMPTY = 39;
  public static final int ELOOP = 40;
  public static final int ENOTSOCK = 88;
  public static final int EDESTADDRREQ = 89;
  public static final int ENOPROTOOPT = 92;
  public static final int EPROTONOSUPPORT = 93;
  public static final int EOPNOTSUPP = 95;
  public static final int EAFNOSUPPORT = 97;
  public static final int EADDRINUSE = 98;
  public static final int EADDRNOTAVAIL = 99;
  public static final int ECONNRESET = 104;
  public static final int EISCONN = 106;
  public static final int ENOTCONN = 107;
  public static final int ETIMEDOUT = 110;
  public static final int ECONNREFUSED = 111;
  public static final int EHOSTUNREACH = 113;
  public static final int EALREADY = 114;
  public static final int EINPROGRESS = 115;

  /** What the C library says, which the JDK passes on. */
  private static final Map<String, Integer> TEXTS =
      Map.ofEntries(
          Map.entry("Operation not permitted", EPERM),
          Map.entry("No such file or directory", ENOENT),
          Map.entry("Interrupted system call", EINTR),
          Map.entry("Input/output error", EIO),
          Map.entry("Bad file descriptor", EBADF),
          Map.entry("Resource temporarily unavailable", EAGAIN),
          Map.entry("Cannot allocate memory", ENOMEM),
          Map.entry("Permission denied", EACCES),
          Map.entry("Device or resource busy", 16),
          Map.entry("File exists", EEXIST),
          Map.entry("Invalid cross-device link", EXDEV),
          Map.entry("No such device", 19),
          Map.entry("No such device or address", 6),
          Map.entry("Not a directory", ENOTDIR),
          Map.entry("Is a directory", EISDIR),
          Map.entry("Invalid argument", EINVAL),
          Map.entry("Too many open files in system", 23),
          Map.entry("Too many open files", EMFILE),
          Map.entry("Text file busy", 26),
          Map.entry("File too large", 27),
          Map.entry("No space left on device", 28),
          Map.entry("Illegal seek", ESPIPE),
          Map.entry("Read-only file system", 30),
          Map.entry("Too many links", 31),
          Map.entry("Broken pipe", EPIPE),
          Map.entry("File name too long", 36),
          Map.entry("Directory not empty", ENOTEMPTY),
          Map.entry("Too many levels of symbolic links", ELOOP),
          Map.entry("Protocol not available", ENOPROTOOPT),
          Map.entry("Message too long", 90),
          Map.entry("Operation not supported", EOPNOTSUPP),
          Map.entry("Protocol family unavailable", EAFNOSUPPORT),
          Map.entry("Address family not supported by protocol", EAFNOSUPPORT),
          Map.entry("Address already in use", EADDRINUSE),
          Map.entry("Cannot assign requested address", EADDRNOTAVAIL),
          Map.entry("Network is down", 100),
          Map.entry("Network is unreachable", 101),
          Map.entry("Software caused connection abort", 103),
          Map.entry("Connection reset by peer", ECONNRESET),
          Map.entry("Connection reset", ECONNRESET),
          Map.entry("No buffer space available", 105),
          Map.entry("Transport endpoint is already connected", EISCONN),
          Map.entry("Transport endpoint is not connected", ENOTCONN),
          Map.entry("Connection timed out", ETIMEDOUT),
          Map.entry("Connection refused", ECONNREFUSED),
          Map.entry("No route to host", EHOSTUNREACH),
          Map.entry("Disk quota exceeded", 122));

  private Errno() {}

  public static int of(IOException e) {
    return switch (e) {
      case ErrnoException n -> n.errno;
      case ClosedChannelException c -> EBADF;
      case NoSuchFileException n -> ENOENT;
      case AccessDeniedException a -> EACCES;
      case FileAlreadyExistsException f -> EEXIST;
      case DirectoryNotEmptyException d -> ENOTEMPTY;
      case NotDirectoryException n -> ENOTDIR;
      case NotLinkException n -> EINVAL;
      case FileSystemLoopException l -> ELOOP;
      case FileSystemException f -> text(f.getReason(), EIO);
      case FileNotFoundException f -> text(inParentheses(f.getMessage()), ENOENT);
      case BindException b -> text(b.getMessage(), EADDRINUSE);
      case ConnectException c -> text(c.getMessage(), ECONNREFUSED);
      case PortUnreachableException p -> ECONNREFUSED;
      case NoRouteToHostException n -> text(n.getMessage(), EHOSTUNREACH);
      case InterruptedIOException i -> EINTR;
      case EOFException x -> EIO;
      default -> text(e.getMessage(), EIO);
    };
  }

  /** Of the unchecked exceptions that channels throw for what the kernel answers with a number. */
  public static int of(RuntimeException e) {
    return switch (e) {
      case NonReadableChannelException r -> EBADF;
      case NonWritableChannelException w -> EBADF;
      case java.nio.channels.NotYetConnectedException n -> ENOTCONN;
      case java.nio.channels.AlreadyConnectedException a -> EISCONN;
      case java.nio.channels.UnsupportedAddressTypeException u -> EAFNOSUPPORT;
      case java.nio.channels.IllegalBlockingModeException b -> EAGAIN;
      case IllegalArgumentException i -> EINVAL;
      case UnsupportedOperationException u -> ENOPROTOOPT;
      default -> throw e;
    };
  }

  /** "name (Too many open files)" is how java.io says it. */
  private static String inParentheses(String s) {
    if (s == null || !s.endsWith(")")) {
      return s;
    }
    return s.substring(s.lastIndexOf('(') + 1, s.length() - 1);
  }

  private static int text(String s, int otherwise) {
    if (s == null) {
      return otherwise;
    }
    if (s.startsWith("Too many levels of symbolic links")) {
      return ELOOP; // the JDK goes on
    }
    return TEXTS.getOrDefault(s, otherwise);
  }
}
