package gruffle.ir.escape.flow;

import gruffle.syntax.Pos;

/** One step of the explanation of a flow: the expression or statement, and what it does. */
record Note(Note next, Pos pos, String text, String why) {}
