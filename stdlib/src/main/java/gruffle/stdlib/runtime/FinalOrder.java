package gruffle.stdlib.runtime;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which of some unreachable objects with finalizers wait for the others: those that one of them, or the object itself, still leads to.
 *
 * <p>Go's collector finds this out by marking from the fields of such objects; the JVM's reports all at once, so their values are walked here. Only what a Go value consists of is followed. Nobody
 * changes it meanwhile but through what is reachable otherwise.
 */
final class FinalOrder {
  /** More values than that are not looked at: what they lead to does not wait. */
  private static final int MOST = 200_000;

  private static final List<String> VALUES =
      List.of(
          "gruffle.go.",
          "gruffle.fv.",
          "gruffle.interp.nodes.InterpFunc",
          "gruffle.runtime.value.",
          "gruffle.runtime.chan.Hchan");

  private final Map<Class<?>, List<Field>> fields = new HashMap<>();
  private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final ArrayDeque<Object> todo = new ArrayDeque<>();

  private FinalOrder() {}

  /** Those of the objects that wait. */
  static Set<Object> waiting(Collection<Object> dead) {
    Set<Object> all = Collections.newSetFromMap(new IdentityHashMap<>());
    all.addAll(dead);
    Set<Object> waiting = Collections.newSetFromMap(new IdentityHashMap<>());
    var walk = new FinalOrder();
    dead.forEach(walk::children);
    while (!walk.todo.isEmpty() && walk.seen.size() < MOST) {
      Object o = walk.todo.pop();
      if (all.contains(o)) {
        waiting.add(o); // its children are looked at already
      } else if (walk.seen.add(o)) {
        walk.children(o);
      }
    }
    return waiting;
  }

  private void children(Object o) {
    if (o instanceof Object[] array) {
      for (Object x : array) {
        push(x);
      }
      return;
    }
    try {
      for (Field f : fields.computeIfAbsent(o.getClass(), FinalOrder::references)) {
        push(f.get(o));
      }
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private void push(Object x) {
    if (x instanceof Object[] || x != null && isValue(x.getClass())) {
      todo.push(x);
    }
  }

  private static boolean isValue(Class<?> c) {
    String name = c.getName();
    return VALUES.stream().anyMatch(name::startsWith);
  }

  private static List<Field> references(Class<?> type) {
    var list = new ArrayList<Field>();
    for (Class<?> c = type; c != null && c != Object.class; c = c.getSuperclass()) {
      for (Field f : c.getDeclaredFields()) {
        if (!Modifier.isStatic(f.getModifiers()) && !f.getType().isPrimitive()) {
          f.setAccessible(true);
          list.add(f);
        }
      }
    }
    return list;
  }
}
