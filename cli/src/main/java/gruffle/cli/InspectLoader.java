package gruffle.cli;

import gruffle.runtime.inspect.Inspect;
import gruffle.runtime.sched.Observer;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.function.Consumer;

/**
 * Opens the page of --inspect, whose classes use the JDK's HTTP server: the boot loader, which has Gruffle's classes where the launcher
 * started the JVM, does not know that module.
 */
final class InspectLoader extends ClassLoader {
  private static final String PAGE = "gruffle.runtime.inspect.";

  private InspectLoader() {
    super(ClassLoader.getPlatformClassLoader());
  }

  /**
   * What shows the program on the page.
   *
   * @param url gets the page's address
   * @throws IOException with the words for the user
   */
  static Observer open(String address, boolean wait, String program, Consumer<String> url)
      throws IOException {
    if (InspectLoader.class.getClassLoader() != null) {
      return Inspect.open(address, wait, program, url);
    }
    try {
      return (Observer)
          Class.forName(PAGE + "Inspect", true, new InspectLoader())
              .getMethod("open", String.class, boolean.class, String.class, Consumer.class)
              .invoke(null, address, wait, program, url);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof IOException words) {
        throw words;
      }
      throw new IllegalStateException(e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (!name.startsWith(PAGE)) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> c = findLoadedClass(name);
      return c != null ? c : findClass(name);
    }
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    try (var in = getResourceAsStream(name.replace('.', '/') + ".class")) {
      if (in == null) {
        throw new ClassNotFoundException(name);
      }
      byte[] b = in.readAllBytes();
      return defineClass(name, b, 0, b.length);
    } catch (IOException e) {
      throw new ClassNotFoundException(name, e);
    }
  }
}
