package gruffle.loader;

import gruffle.syntax.Decl;
import gruffle.syntax.File;
import gruffle.syntax.Parser;
import gruffle.syntax.PosBase;
import gruffle.syntax.Pragma;
import gruffle.syntax.Stmt;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Packages of modules (those of an installed Go have natives) that have functions in assembly, which cannot run here. Most have the same in Go for other machines or compilers,
 * behind a build tag; where a package has not, such a function panics when it is called, but for those of golang.org/x/sys, which are written here.
 */
final class Assembly {
  private static final String UNIX = "golang.org/x/sys/unix.";
  private static final String CPU = "golang.org/x/sys/cpu.";

  /** Bodies of functions that everybody needs; results have the names that they have there. */
  private static final Map<String, String> KNOWN =
      Map.ofEntries(
          Map.entry(CPU + "cpuid", "return"),
          Map.entry(CPU + "xgetbv", "return"),
          Map.entry(CPU + "runtime_getAuxv", "return nil"),
          Map.entry(UNIX + "Syscall", "return syscall.Syscall(trap, a1, a2, a3)"),
          Map.entry(UNIX + "Syscall6", "return syscall.Syscall6(trap, a1, a2, a3, a4, a5, a6)"),
          Map.entry(UNIX + "RawSyscall", "return syscall.RawSyscall(trap, a1, a2, a3)"),
          Map.entry(
              UNIX + "RawSyscall6", "return syscall.RawSyscall6(trap, a1, a2, a3, a4, a5, a6)"),
          Map.entry(UNIX + "SyscallNoError", "r1, r2, _ = Syscall(trap, a1, a2, a3); return"),
          Map.entry(UNIX + "RawSyscallNoError", "r1, r2, _ = RawSyscall(trap, a1, a2, a3); return"),
          Map.entry(
              UNIX + "gettimeofday",
              "var now syscall.Timeval; if syscall.Gettimeofday(&now) != nil { return syscall.EINVAL };"
                  + " tv.Sec, tv.Usec = now.Sec, now.Usec; return 0"),
          Map.entry(UNIX + "vgetrandom", "return -1, false"),
          Map.entry(
              UNIX + "syscall_prlimit",
              "_, _, e := syscall.Syscall6(syscall.SYS_PRLIMIT64, uintptr(pid), uintptr(resource),"
                  + " uintptr(unsafe.Pointer(newlimit)), uintptr(unsafe.Pointer(old)), 0, 0);"
                  + " if e != 0 { return e }; return nil"));

  private Assembly() {}

  /** Chooses files of a package by tags. */
  interface Choice {
    List<SourceFile> by(BuildTags tags) throws LoadException;
  }

  /** The files of a package: those without assembly where there is such a choice; what is left of it stays noted in each. */
  static List<SourceFile> avoid(List<SourceFile> all, BuildTags tags, Choice choice)
      throws LoadException {
    List<SourceFile> assembly = all.isEmpty() ? List.of() : all.getFirst().assembly();
    if (tags == BuildTags.GOROOT || matching(assembly, tags).isEmpty()) {
      return noting(choice.by(tags), List.of());
    }
    BuildTags pure = tags.pure();
    List<SourceFile> files = choice.by(pure);
    List<SourceFile> left = matching(assembly, pure);
    if (!left.isEmpty() && matching(assembly, pure.notGc()).isEmpty()) {
      List<SourceFile> others = choice.by(pure.notGc());
      if (!files.containsAll(others)) { // there is something in place of what is missing
        return noting(others, List.of());
      }
    }
    return noting(files, left);
  }

  private static List<SourceFile> matching(List<SourceFile> files, BuildTags tags)
      throws LoadException {
    var result = new ArrayList<SourceFile>();
    for (SourceFile f : files) {
      if (tags.matches(f)) {
        result.add(f);
      }
    }
    return result;
  }

  private static List<SourceFile> noting(List<SourceFile> files, List<SourceFile> assembly) {
    return files.stream()
        .map(
            f ->
                f.assembly().size() == assembly.size()
                    ? f
                    : new SourceFile(f.name(), f.content(), assembly))
        .toList();
  }

  /** The file with bodies for the functions whose own are in assembly. */
  static File withBodies(String path, File f) {
    var directives = new ArrayList<Pragma>(f.directives);
    directives.removeIf(p -> isLinkname(p) && KNOWN.containsKey(path + "." + local(p)));
    Set<String> elsewhere =
        directives.stream()
            .filter(Assembly::isLinkname)
            .map(Assembly::local)
            .collect(Collectors.toSet());
    var decls = new ArrayList<Decl>();
    for (Decl d : f.decls) {
      if (d instanceof Decl.FuncDecl x && x.body == null && !elsewhere.contains(x.name.value)) {
        directives.removeAll(x.pragma.stream().filter(Assembly::isOfAssembly).toList());
        decls.add(withBody(path, x));
      } else {
        decls.add(d);
      }
    }
    return new File(f.pos, f.pkgName, decls, f.eof, f.goVersion, f.pragma, directives);
  }

  private static boolean isLinkname(Pragma p) {
    return p.verb().equals("go:linkname");
  }

  /** The name in this package; empty if the directive has none. */
  private static String local(Pragma linkname) {
    return linkname.arguments().split("\\s+")[0];
  }

  /** Only functions without a body may have it. */
  private static boolean isOfAssembly(Pragma p) {
    return p.verb().equals("go:noescape");
  }

  private static Decl withBody(String path, Decl.FuncDecl f) {
    String name = path + "." + f.name.value;
    String panic =
        "panic(\"gruffle: "
            + name
            + " is written in assembly, which gruffle does not run, and the package has no other version of it\")";
    Stmt.BlockStmt body = parse(f.recv == null ? KNOWN.getOrDefault(name, panic) : panic);
    List<Pragma> pragma = f.pragma.stream().filter(p -> !isOfAssembly(p)).toList();
    return new Decl.FuncDecl(f.pos, pragma, f.recv, f.name, f.tparams, f.type, body);
  }

  private static Stmt.BlockStmt parse(String body) {
    byte[] src = ("package p\nfunc f() { " + body + " }\n").getBytes(StandardCharsets.UTF_8);
    File file =
        Parser.parse(
            PosBase.file("gruffle_assembly.go"),
            src,
            e -> {
              throw new IllegalStateException(e.msg());
            },
            Set.of());
    return ((Decl.FuncDecl) file.decls.getFirst()).body;
  }
}
