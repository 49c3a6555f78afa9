package gruffle.ir.lower;

import gruffle.ir.IrText;
import gruffle.ir.IrWriter;
import gruffle.ir.LazyIrPackage;
import gruffle.ir.MemoryPackage;
import gruffle.ir.Verifier;
import gruffle.ir.stencil.GenericSource;
import gruffle.loader.BuildTags;
import gruffle.loader.Diagnostics;
import gruffle.loader.GorootSources;
import gruffle.loader.LoadedPackage;
import gruffle.loader.PackageLoader;
import gruffle.loader.SourceProvider;
import gruffle.syntax.File;
import gruffle.types.Checker;
import gruffle.types.Config;
import gruffle.types.Importer;
import gruffle.types.Info;
import gruffle.types.Pkg;
import gruffle.types.TypeError;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lowers programs by hand: {@code GOROOT all|FUNC|- FILE…}; each file is a program, its imports come from the installed Go. */
final class LowerMain {
  private LowerMain() {}

  public static void main(String[] args) throws Exception {
    SourceProvider library = new GorootSources(Path.of(args[0]));
    Map<String, Pkg> packages = new HashMap<>();
    int bad = 0;
    for (int i = 2; i < args.length; i++) {
      bad += program(library, args[1], args[i], packages) ? 0 : 1;
    }
    System.err.println(bad + " of " + (args.length - 2) + " failed");
  }

  private static boolean program(
      SourceProvider library, String what, String file, Map<String, Pkg> packages) {
    try {
      var loader = new PackageLoader(library, true, new BuildTags(), Path.of(""));
      boolean ok = true;
      for (LoadedPackage p : loader.loadFiles(List.of(file)).packages()) {
        boolean main = p.path().equals(PackageLoader.COMMAND_LINE);
        if (main || !packages.containsKey(p.path())) {
          ok &= lower(p, main, what, packages);
        }
      }
      return ok;
    } catch (Exception e) {
      System.err.println(file + ": " + e);
      return false;
    }
  }

  private static boolean lower(
      LoadedPackage p, boolean main, String what, Map<String, Pkg> packages) {
    var diag = new Diagnostics(p.path());
    List<File> files = p.parse(diag);
    var errors = new ArrayList<TypeError>();
    var pkg = new Pkg(p.path(), p.name());
    var info = new Info();
    Importer importer =
        path -> {
          String real = p.imports().getOrDefault(path, path);
          Pkg found = packages.get(real);
          if (found == null) {
            throw new Importer.ImportException("not loaded: " + real);
          }
          return found;
        };
    if (files == null) {
      System.err.println(p.path() + ": " + diag.lines());
      return false;
    }
    var config =
        new Config(
            importer,
            errors::add,
            p.goVersion(),
            main || what.equals("all") ? Config.Bodies.ALL : Config.Bodies.NONE);
    new Checker(config, pkg, info).checkFiles(files);
    packages.put(p.path(), pkg);
    if (!main && !what.equals("all")) {
      return true;
    }
    if (!errors.isEmpty()) {
      System.err.println(p.path() + ": " + errors.getFirst());
      return false;
    }
    try {
      MemoryPackage ir = Lowering.lower(pkg, info, files, GenericSource.NONE, Map.of());
      String text = IrText.of(ir, "");
      Verifier.verify(ir);
      byte[] data = IrWriter.write(ir);
      var read = new LazyIrPackage(ByteBuffer.wrap(data), ir);
      if (!IrText.of(read, "").equals(text)) {
        System.err.println(p.path() + ": round trip differs");
        return false;
      }
      if (main && !what.equals("all")) {
        System.out.println(what.equals("-") ? text : IrText.of(ir, what));
      }
      return true;
    } catch (LoweringException e) {
      System.err.println(e.pos() + ": " + e.getMessage());
    } catch (RuntimeException e) {
      System.err.println(p.path() + ": " + e);
      if (!(e instanceof gruffle.ir.IrException)) {
        for (int i = 0; i < Math.min(12, e.getStackTrace().length); i++) {
          System.err.println("    " + e.getStackTrace()[i]);
        }
      }
    }
    return false;
  }
}
