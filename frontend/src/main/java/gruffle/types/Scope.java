package gruffle.types;

import gruffle.syntax.Pos;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A set of objects by name, and the scope around it. */
public final class Scope {
  final Scope parent;
  final List<Scope> children = new ArrayList<>(0);

  /** 1 for the first child of the parent. */
  final int number;

  private Map<String, Obj> elems;
  final Pos pos;
  final Pos end;
  final String comment;

  /** The scope of a function's parameters and outermost block. */
  boolean isFunc;

  /** Fills the scope of a package read from export data; null in all others. */
  Lazy lazy;

  /** Objects that are made when they are asked for. */
  interface Lazy {
    Obj find(String name);

    List<String> names();
  }

  Scope(Scope parent, Pos pos, Pos end, String comment) {
    this.parent = parent;
    this.pos = pos;
    this.end = end;
    this.comment = comment;
    // The universe is shared by all checkers, so it must not know its children.
    if (parent != null && parent.parent == null && parent.comment.equals("universe")) {
      number = 0;
    } else if (parent != null) {
      parent.children.add(this);
      number = parent.children.size();
    } else {
      number = 0;
    }
  }

  public Scope parent() {
    return parent;
  }

  public List<Scope> children() {
    return children;
  }

  public Pos pos() {
    return pos;
  }

  public Pos end() {
    return end;
  }

  public boolean isFunc() {
    return isFunc;
  }

  /** The object of that name declared in this very scope, or null. */
  public Obj lookup(String name) {
    Obj obj = elems == null ? null : elems.get(name);
    if (obj == null && lazy != null) {
      obj = lazy.find(name);
      if (obj != null && (elems == null || !elems.containsKey(name))) {
        insertAs(name, obj);
        obj.parent = this;
      }
    }
    return obj;
  }

  private void loadAll() {
    if (lazy != null) {
      lazy.names().forEach(this::lookup);
      lazy = null;
    }
  }

  /** Declares obj unless its name is taken; returns the earlier object then, else null. */
  Obj insert(Obj obj) {
    Obj alt = lookup(obj.name());
    if (alt != null) {
      return alt;
    }
    insertAs(obj.name(), obj);
    if (obj.parent == null) {
      obj.parent = this;
    }
    return null;
  }

  /** Declares obj under a name without touching its parent: dot-imports. */
  void insertAs(String name, Obj obj) {
    if (elems == null) {
      elems = new LinkedHashMap<>();
    }
    elems.put(name, obj);
  }

  /** Names in order of declaration. */
  public List<String> names() {
    loadAll();
    return elems == null ? List.of() : List.copyOf(elems.keySet());
  }

  public Collection<Obj> objects() {
    loadAll();
    return elems == null ? List.of() : elems.values();
  }

  /** Takes a name out, or puts an object under it: a session declares names anew. Gives what was there, or null. */
  public Obj replace(String name, Obj obj) {
    Obj old = lookup(name);
    if (obj != null) {
      insertAs(name, obj);
    } else if (elems != null) {
      elems.remove(name);
    }
    return old;
  }

  /** Forgets the scopes within: those of files that a session has done with. */
  public void forgetChildren() {
    children.clear();
  }

  int size() {
    return elems == null ? 0 : elems.size();
  }
}
