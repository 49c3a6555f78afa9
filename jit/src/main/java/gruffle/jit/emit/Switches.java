package gruffle.jit.emit;

import static org.objectweb.asm.Opcodes.*;

import gruffle.ir.JKind;
import gruffle.ir.Stmt;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Emits switches over integers: tableswitch or lookupswitch; 64-bit values that are no ints are searched for. */
final class Switches {
  /** Fewer cases are compared with one after the other. */
  private static final int MIN = 3;

  private record Case(long value, Lab target) {}

  private final FuncEmitter f;
  private final CodeBuilder c;
  private final Stmts stmts;

  Switches(FuncEmitter f, Stmts stmts) {
    this.f = f;
    this.c = f.c;
    this.stmts = stmts;
  }

  void emit(Stmt.Switch w) {
    boolean wide = w.tag().type().jkind() == JKind.J;
    var labels = new ArrayList<Lab>();
    var cases = new ArrayList<Case>();
    for (long[] values : w.cases()) {
      var l = new Lab();
      labels.add(l);
      for (long v : values) {
        cases.add(new Case(wide ? v : (int) v, l));
      }
    }
    cases.sort(Comparator.comparingLong(Case::value));
    var other = new Lab();
    var end = new Lab();
    f.exprs.expr(w.tag());
    if (wide) {
      wide(cases, other);
    } else {
      narrow(cases, other);
    }
    for (int i = 0; i < labels.size(); i++) {
      c.bind(labels.get(i));
      stmts.stmt(w.bodies().get(i));
      c.jump(end);
    }
    c.bind(other);
    if (w.orElse() != null) {
      stmts.stmt(w.orElse());
    }
    c.bind(end);
  }

  /** The int tag is on the stack. */
  private void narrow(List<Case> cases, Lab other) {
    int[] keys = new int[cases.size()];
    Lab[] targets = new Lab[keys.length];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = (int) cases.get(i).value;
      targets[i] = cases.get(i).target;
    }
    c.lookup(keys, targets, other);
  }

  private void wide(List<Case> cases, Lab other) {
    int tag = c.spill();
    boolean ints = cases.stream().allMatch(k -> k.value == (int) k.value);
    if (ints && cases.size() >= MIN) {
      c.load(tag);
      c.insn(L2I);
      c.insn(I2L);
      c.load(tag);
      c.insn(LCMP);
      c.jump(IFNE, other);
      c.load(tag);
      c.insn(L2I);
      narrow(cases, other);
    } else {
      search(cases, tag, other);
    }
    c.release(tag);
  }

  private void search(List<Case> cases, int tag, Lab other) {
    if (cases.size() < MIN) {
      for (Case k : cases) {
        c.load(tag);
        c.lconst(k.value);
        c.insn(LCMP);
        c.jump(IFEQ, k.target);
      }
      c.jump(other);
      return;
    }
    int mid = cases.size() / 2;
    var upper = new Lab();
    c.load(tag);
    c.lconst(cases.get(mid).value);
    c.insn(LCMP);
    c.jump(IFGE, upper);
    search(cases.subList(0, mid), tag, other);
    c.bind(upper);
    search(cases.subList(mid, cases.size()), tag, other);
  }
}
