package shade;

/** Has the name of another. */
final class Optional {}
