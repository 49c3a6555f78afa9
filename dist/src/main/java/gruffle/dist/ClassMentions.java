package gruffle.dist;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Finds the generated classes that a class file mentions: as classes, and in descriptors. */
public final class ClassMentions {
  private static final int MAGIC_AND_VERSION = 8;
  private static final int UTF8 = 1;
  private static final int CLASS = 7;
  private static final Pattern NAME = Pattern.compile("gruffle/(go|fn|lib|fv|shape|im|osr|jf)/.*");

  private final Set<String> found = new TreeSet<>();

  private ClassMentions() {}

  /** Internal names. */
  public static Set<String> of(byte[] classFile) {
    var m = new ClassMentions();
    try (var in = new DataInputStream(new ByteArrayInputStream(classFile))) {
      m.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return m.found;
  }

  private void read(DataInputStream in) throws IOException {
    in.skipBytes(MAGIC_AND_VERSION);
    int n = in.readUnsignedShort();
    var texts = new String[n];
    var classes = new BitSet();
    for (int i = 1; i < n; i++) {
      int tag = in.readUnsignedByte();
      switch (tag) {
        case UTF8 -> texts[i] = in.readUTF();
        case CLASS -> classes.set(in.readUnsignedShort());
        case 8, 16, 19, 20 -> in.skipBytes(2);
        case 15 -> in.skipBytes(3);
        case 3, 4, 9, 10, 11, 12, 17, 18 -> in.skipBytes(4);
        case 5, 6 -> {
          in.skipBytes(8);
          i++; // takes two places
        }
        default -> throw new IllegalArgumentException("constant of kind " + tag);
      }
    }
    for (int i = 1; i < n; i++) {
      if (classes.get(i) && !texts[i].startsWith("[")) {
        name(texts[i]);
      } else if (texts[i] != null
          && !texts[i].isEmpty()
          && "([L".indexOf(texts[i].charAt(0)) >= 0) {
        descriptor(texts[i]);
      }
    }
  }

  private void descriptor(String d) {
    for (int i = 0; i < d.length(); i++) {
      if (d.charAt(i) == 'L') {
        int end = d.indexOf(';', i);
        if (end < 0) {
          return; // no descriptor after all
        }
        name(d.substring(i + 1, end));
        i = end;
      }
    }
  }

  private void name(String internalName) {
    if (NAME.matcher(internalName).matches()) {
      found.add(internalName);
    }
  }
}
