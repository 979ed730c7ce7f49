/** What generated code names is in {@code java.lang}, and is not this. */
final class ClassValue {}
