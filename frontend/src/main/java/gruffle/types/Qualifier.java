package gruffle.types;

/** Says how a package is written in front of a name: empty for not at all. */
@FunctionalInterface
public interface Qualifier {
  String of(Pkg pkg);
}
