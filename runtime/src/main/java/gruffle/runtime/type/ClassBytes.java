package gruffle.runtime.type;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A class file in the making: just what the classes of types need, so that a program that is only interpreted loads no
 * general library for this.
 */
final class ClassBytes {
  static final int PUBLIC = 1;
  static final int STATIC = 8;
  static final int FINAL = 16;
  static final int SUPER = 32;
  static final int INTERFACE = 0x200;
  static final int ABSTRACT = 0x400;

  private static final int MAGIC = 0xCAFEBABE;
  private static final int VERSION = 65;
  private static final int UTF8 = 1;
  private static final int INTEGER = 3;
  private static final int CLASS = 7;
  private static final int STRING = 8;
  private static final int FIELD = 9;
  private static final int METHOD = 10;
  private static final int NAME_AND_TYPE = 12;

  /** Two bytes each, besides the tag; an entry names others by number. */
  private record Ref(int tag, int a, int b) {}

  private final Map<Object, Integer> pool = new HashMap<>();
  private final Bytes constants = new Bytes();
  private final Bytes fields = new Bytes();
  private final List<MethodBytes> methods = new ArrayList<>();
  private final int access;
  private final int self;
  private final int parent;
  private final Bytes interfaces = new Bytes();
  private int interfaceCount;
  private int fieldCount;

  /** A growing piece of the file. */
  static final class Bytes extends DataOutputStream {
    Bytes() {
      super(new ByteArrayOutputStream());
    }

    void u1(int v) {
      try {
        writeByte(v);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    void u2(int v) {
      u1(v >> 8);
      u1(v);
    }

    void u4(int v) {
      u2(v >> 16);
      u2(v);
    }

    void text(String s) {
      try {
        writeUTF(s);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    void all(byte[] b) {
      ((ByteArrayOutputStream) out).writeBytes(b);
      written += b.length;
    }

    byte[] toBytes() {
      return ((ByteArrayOutputStream) out).toByteArray();
    }
  }

  ClassBytes(int access, String name, String parent) {
    this.access = access;
    this.self = classRef(name);
    this.parent = classRef(parent);
  }

  private int add(Object key, int tag) {
    int n = pool.size() + 1;
    if (n > 0xFFFF) {
      throw new IllegalStateException("struct type with too many fields");
    }
    pool.put(key, n);
    constants.u1(tag);
    return n;
  }

  int text(String s) {
    Integer n = pool.get(s);
    if (n == null) {
      n = add(s, UTF8);
      constants.text(s);
    }
    return n;
  }

  int number(int v) {
    Integer n = pool.get(v);
    if (n == null) {
      n = add(v, INTEGER);
      constants.u4(v);
    }
    return n;
  }

  int classRef(String internalName) {
    return single(CLASS, internalName);
  }

  int stringRef(String s) {
    return single(STRING, s);
  }

  private int single(int tag, String s) {
    var ref = new Ref(tag, text(s), 0);
    Integer n = pool.get(ref);
    if (n == null) {
      n = add(ref, tag);
      constants.u2(ref.a);
    }
    return n;
  }

  private int pair(int tag, int a, int b) {
    var ref = new Ref(tag, a, b);
    Integer n = pool.get(ref);
    if (n == null) {
      n = add(ref, tag);
      constants.u2(a);
      constants.u2(b);
    }
    return n;
  }

  int fieldRef(String owner, String name, String type) {
    return pair(FIELD, classRef(owner), pair(NAME_AND_TYPE, text(name), text(type)));
  }

  int methodRef(String owner, String name, String type) {
    return pair(METHOD, classRef(owner), pair(NAME_AND_TYPE, text(name), text(type)));
  }

  void implement(String internalName) {
    interfaces.u2(classRef(internalName));
    interfaceCount++;
  }

  void field(int flags, String name, String type) {
    fields.u2(flags);
    fields.u2(text(name));
    fields.u2(text(type));
    fields.u2(0);
    fieldCount++;
  }

  MethodBytes method(int flags, String name, String type) {
    var m = new MethodBytes(this, flags, text(name), text(type));
    methods.add(m);
    return m;
  }

  byte[] toBytes() {
    var ms = new Bytes();
    for (MethodBytes m : methods) {
      m.write(ms);
    }
    var out = new Bytes();
    out.u4(MAGIC);
    out.u4(VERSION);
    out.u2(pool.size() + 1);
    out.all(constants.toBytes());
    out.u2(access);
    out.u2(self);
    out.u2(parent);
    out.u2(interfaceCount);
    out.all(interfaces.toBytes());
    out.u2(fieldCount);
    out.all(fields.toBytes());
    out.u2(methods.size());
    out.all(ms.toBytes());
    out.u2(0);
    return out.toBytes();
  }
}
