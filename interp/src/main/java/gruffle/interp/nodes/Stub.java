package gruffle.interp.nodes;

/** A generated node class that calls one static method; an instance without operands serves as its factory. */
public interface Stub {
  /** A node of this class with these operands. */
  ExprNode make(ExprNode[] args, int pos);
}
