package gruffle.types;

import java.util.List;

/** What an interface describes: the methods required, and the terms that restrict its types. */
public final class TypeSet {
  static final TypeSet ALL = new TypeSet(List.of(), TermList.ALL, false);

  /** Used for interfaces whose computation failed or is under way. */
  static final TypeSet INVALID = new TypeSet(List.of(), TermList.EMPTY, false);

  private final List<FuncObj> methods;
  final TermList terms;

  /** Only comparable types; meaningful only where terms holds all types. */
  final boolean comparable;

  TypeSet(List<FuncObj> methods, TermList terms, boolean comparable) {
    this.methods = methods;
    this.terms = terms;
    this.comparable = comparable;
  }

  /** All methods, sorted by unique name. */
  public List<FuncObj> methods() {
    return methods;
  }

  public boolean isEmpty() {
    return terms.isEmpty();
  }

  public boolean isAll() {
    return isMethodSet() && methods.isEmpty();
  }

  public boolean isMethodSet() {
    return !comparable && terms.isAll();
  }

  boolean hasTerms() {
    return !terms.isEmpty() && !terms.isAll();
  }

  /** The method of that name as seen from pkg, or null. */
  FuncObj lookupMethod(Pkg pkg, String name, boolean foldCase) {
    for (FuncObj m : methods) {
      if (m.sameId(pkg, name, foldCase)) {
        return m;
      }
    }
    return null;
  }

  int methodIndex(Pkg pkg, String name, boolean foldCase) {
    for (int i = 0; i < methods.size(); i++) {
      if (methods.get(i).sameId(pkg, name, foldCase)) {
        return i;
      }
    }
    return -1;
  }
}
