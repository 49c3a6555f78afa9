package gruffle.ir.escape.flow;

import gruffle.syntax.Pos;
import java.util.ArrayList;
import java.util.List;

/** A variable or an allocation of one function: a node of the graph of flows. Its edges come from what is assigned to it. */
final class Location {
  enum Role {
    /** The heap, the callee of an unknown call, nowhere: they stand for many places. */
    PSEUDO,
    TEMPORARY,
    VARIABLE,
    PARAMETER,
    RESULT,
    ALLOCATION
  }

  /** The value of src, dereferenced so many times (-1: its address), is assigned to the location that has the edge. */
  record Edge(Location src, int derefs, Note notes) {}

  final Role role;
  final FlowFunc fn;

  /** As gc prints it. */
  final String text;

  /** Where it is reported; null: nowhere. */
  final Pos pos;

  final List<Edge> edges = new ArrayList<>();
  final Leaks leaks = new Leaks();

  /** A parameter's. */
  gruffle.types.Type type;

  /** The function of a function literal. */
  FlowFunc closure;

  /** Of the place where it is declared or evaluated, in its function. */
  int loopDepth;

  /** Among the function's results. */
  int resultIndex;

  /** It lives on the heap: somebody who outlives it has its address. */
  boolean escapes;

  /** What it holds may be called where nobody follows the results. */
  boolean calls;

  boolean captured;
  boolean reassigned;
  boolean addrTaken;

  // The state of Graph's walks: the way from here to the walk's root.
  int walk;
  int derefs;
  Location next;
  Edge nextEdge;
  boolean inQueue;
  int queuedIn;

  Location(Role role, FlowFunc fn, String text, Pos pos, int loopDepth) {
    this.role = role;
    this.fn = fn;
    this.text = text;
    this.pos = pos;
    this.loopDepth = loopDepth;
  }

  Hole hole() {
    return new Hole(this, 0, false, null);
  }

  /** Whether it is a variable in the source (a parameter and a result too). */
  boolean isName() {
    return role == Role.VARIABLE || role == Role.PARAMETER || role == Role.RESULT;
  }
}
