package gruffle.conformance.code;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.MethodModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ConstantDesc;
import java.lang.constant.DirectMethodHandleDesc;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which method of ours may call which, read from the class files. A virtual call counts for every method of ours that
 * may be meant; making a lambda counts as calling it. So it says too much rather than too little, except for calls that
 * come back from Java's library.
 */
final class CallGraph {
  /** A method, in internal names. */
  record Method(String owner, String name, String descriptor) {
    /** Owner and name: what people write in lists. */
    String shortName() {
      return owner + "." + name;
    }

    @Override
    public String toString() {
      return shortName() + descriptor;
    }
  }

  /** The making of a function object: what it will run (of ours or not), and the interface it has. */
  record Lambda(Method target, String type) {}

  private final Map<String, ClassModel> classes = new HashMap<>();
  private final Map<String, List<String>> subclasses = new HashMap<>();
  private final Map<Method, MethodModel> methods = new HashMap<>();
  private final Map<Method, Set<Method>> callees = new HashMap<>();
  private final Map<Method, Set<Method>> callers = new HashMap<>();
  private final Map<Method, Set<Method>> external = new HashMap<>();
  private final Map<Method, List<Lambda>> lambdas = new HashMap<>();

  /** Of the classes whose internal names start with one of the prefixes. */
  CallGraph(String... prefixes) throws IOException {
    for (byte[] bytes : OurClasses.read()) {
      ClassModel c = ClassFile.of().parse(bytes);
      String name = c.thisClass().asInternalName();
      for (String prefix : prefixes) {
        if (name.startsWith(prefix)) {
          add(name, c);
          break;
        }
      }
    }
    methods.forEach(this::scan);
  }

  private void add(String name, ClassModel c) {
    classes.put(name, c);
    c.superclass().ifPresent(s -> subclass(s, name));
    c.interfaces().forEach(i -> subclass(i, name));
    for (MethodModel m : c.methods()) {
      methods.put(new Method(name, m.methodName().stringValue(), m.methodType().stringValue()), m);
    }
  }

  private void subclass(ClassEntry of, String name) {
    subclasses.computeIfAbsent(of.asInternalName(), k -> new ArrayList<>()).add(name);
  }

  private void scan(Method m, MethodModel model) {
    callees.put(m, new LinkedHashSet<>());
    external.put(m, new LinkedHashSet<>());
    lambdas.put(m, new ArrayList<>());
    for (CodeElement e : elements(model)) {
      if (e instanceof InvokeInstruction i) {
        call(
            m,
            new Method(i.owner().asInternalName(), i.name().stringValue(), i.type().stringValue()));
      } else if (e instanceof InvokeDynamicInstruction i) {
        for (ConstantDesc c : i.bootstrapArgs()) {
          if (c instanceof DirectMethodHandleDesc h) {
            String owner = internal(h.owner().descriptorString());
            Method target = new Method(owner, h.methodName(), h.lookupDescriptor());
            String type = internal(i.typeSymbol().returnType().descriptorString());
            for (Method t : classes.containsKey(owner) ? targets(target) : Set.of(target)) {
              lambdas.get(m).add(new Lambda(t, type));
              callees.get(m).add(t);
            }
          }
        }
      }
    }
  }

  private static String internal(String descriptor) {
    return descriptor.startsWith("L")
        ? descriptor.substring(1, descriptor.length() - 1)
        : descriptor;
  }

  static List<CodeElement> elements(MethodModel m) {
    return m.code().map(c -> c.elementList()).orElse(List.of());
  }

  private void call(Method from, Method to) {
    if (!classes.containsKey(to.owner)) {
      external.get(from).add(to);
      return;
    }
    for (Method target : targets(to)) {
      callees.get(from).add(target);
      callers.computeIfAbsent(target, k -> new LinkedHashSet<>()).add(from);
    }
  }

  private Set<Method> targets(Method to) {
    Set<Method> found = new LinkedHashSet<>();
    for (String c = to.owner; c != null; c = superclass(c)) {
      Method m = new Method(c, to.name, to.descriptor);
      if (methods.containsKey(m)) {
        found.add(m);
        break;
      }
    }
    Deque<String> below = new ArrayDeque<>(subclasses.getOrDefault(to.owner, List.of()));
    Set<String> seen = new HashSet<>();
    while (!below.isEmpty()) {
      String c = below.pop();
      if (seen.add(c)) {
        Method m = new Method(c, to.name, to.descriptor);
        if (methods.containsKey(m) && !to.name.equals("<init>")) {
          found.add(m);
        }
        below.addAll(subclasses.getOrDefault(c, List.of()));
      }
    }
    return found;
  }

  private String superclass(String c) {
    ClassModel model = classes.get(c);
    return model == null ? null : model.superclass().map(ClassEntry::asInternalName).orElse(null);
  }

  Map<String, ClassModel> classes() {
    return classes;
  }

  Map<Method, MethodModel> methods() {
    return methods;
  }

  /** What it may call, and what the lambdas that it makes run. */
  Set<Method> callees(Method m) {
    return callees.getOrDefault(m, Set.of());
  }

  /** Who calls it by an instruction; makers of lambdas are not among them. */
  Set<Method> callers(Method m) {
    return callers.getOrDefault(m, Set.of());
  }

  /** Methods of other people's classes that it calls by an instruction. */
  Set<Method> external(Method m) {
    return external.getOrDefault(m, Set.of());
  }

  List<Lambda> lambdas(Method m) {
    return lambdas.getOrDefault(m, List.of());
  }

  /** The shortest way from a method to one of the goals that avoids the stops (all by {@link Method#shortName}); or empty. */
  List<Method> path(Method from, Set<String> goals, Set<String> stops) {
    Map<Method, Method> before = new HashMap<>();
    Deque<Method> queue = new ArrayDeque<>(List.of(from));
    before.put(from, from);
    while (!queue.isEmpty()) {
      Method m = queue.poll();
      if (goals.contains(m.shortName())) {
        List<Method> path = new ArrayList<>();
        for (Method x = m; ; x = before.get(x)) {
          path.addFirst(x);
          if (x.equals(from)) {
            return path;
          }
        }
      }
      for (Method next : callees(m)) {
        if (!stops.contains(next.shortName()) && before.putIfAbsent(next, m) == null) {
          queue.add(next);
        }
      }
    }
    return List.of();
  }
}
