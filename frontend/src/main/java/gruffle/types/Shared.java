package gruffle.types;

/**
 * What of a checked package changes later, when other packages use it: instances of its generic types are made and looked into, type sets computed. Packages that do
 * not import one another may be checked by several threads, so that happens under one lock. Once there, a result is read without it.
 */
final class Shared {
  static final Object LOCK = new Object();

  private Shared() {}
}
