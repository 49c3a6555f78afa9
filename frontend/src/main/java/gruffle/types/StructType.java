package gruffle.types;

import java.util.List;

/** A struct type: fields in order of declaration and their tags. */
public final class StructType implements Type {
  List<VarObj> fields;

  /** As long as fields, or empty where no field has a tag. */
  List<String> tags;

  public StructType(List<VarObj> fields, List<String> tags) {
    this.fields = fields;
    this.tags = tags;
  }

  public List<VarObj> fields() {
    return fields;
  }

  public int numFields() {
    return fields.size();
  }

  public VarObj field(int i) {
    return fields.get(i);
  }

  public String tag(int i) {
    return i < tags.size() ? tags.get(i) : "";
  }

  /** Index of the field of that name as seen from pkg, or -1. */
  int fieldIndex(Pkg pkg, String name, boolean foldCase) {
    if (name.equals("_")) {
      return -1; // blank fields cannot be referred to
    }
    for (int i = 0; i < fields.size(); i++) {
      if (fields.get(i).sameId(pkg, name, foldCase)) {
        return i;
      }
    }
    return -1;
  }

  @Override
  public String toString() {
    return TypeString.of(this);
  }
}
