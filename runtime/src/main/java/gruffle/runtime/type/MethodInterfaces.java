package gruffle.runtime.type;

import static gruffle.runtime.type.ClassBytes.ABSTRACT;
import static gruffle.runtime.type.ClassBytes.INTERFACE;
import static gruffle.runtime.type.ClassBytes.PUBLIC;

import java.util.concurrent.ConcurrentHashMap;

/**
 * The Java interfaces of one method each, for every method name and signature of the program: a call through a Go interface
 * is one invokeinterface of the method's own, whatever Go interface type the value has.
 */
public final class MethodInterfaces {
  static final String PREFIX = "gruffle/im/";
  private static final String G = "Lgruffle/runtime/sched/G;";

  private final Descriptors descriptors;
  private final ConcurrentHashMap<String, Rtype> signatures = new ConcurrentHashMap<>();

  MethodInterfaces(Descriptors descriptors) {
    this.descriptors = descriptors;
  }

  /** Internal name of the interface of the methods of that name (pkgPath "" if exported) and signature without receiver. */
  public String name(String method, String pkgPath, Rtype signature) {
    String name = PREFIX + method + '$' + Names.digest(pkgPath + ' ' + signature.symbol);
    signatures.putIfAbsent(name, signature);
    return name;
  }

  /** Name of the one method of such an interface. */
  public static String method(String internalName) {
    return internalName.substring(PREFIX.length());
  }

  /** Descriptor of a Java method for that signature: G, then the parameters; the first result. */
  public String descriptor(Rtype signature) {
    return "(" + G + parameters(signature) + ")" + result(signature);
  }

  String descriptor(String receiver, Rtype signature) {
    return "(" + G + receiver + parameters(signature) + ")" + result(signature);
  }

  private StringBuilder parameters(Rtype signature) {
    var b = new StringBuilder();
    for (int i = 0; i < signature.numIn(); i++) {
      b.append(descriptors.stack(signature.in(i)));
    }
    return b;
  }

  String result(Rtype signature) {
    return signature.numOut() == 0 ? "V" : descriptors.stack(signature.out(0));
  }

  byte[] generate(String name) {
    Rtype signature = signatures.get(name);
    if (signature == null) {
      return null;
    }
    var cw = new ClassBytes(PUBLIC | ABSTRACT | INTERFACE, name, "java/lang/Object");
    cw.method(PUBLIC | ABSTRACT, method(name), descriptor(signature));
    return cw.toBytes();
  }
}
