package old;

/** Has the name of a package. */
final class java {}
