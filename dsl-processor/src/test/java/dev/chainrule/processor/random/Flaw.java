package dev.chainrule.processor.random;

import java.util.List;

/**
 * A way to go wrong. Facts {@code a}, {@code b} and {@code c} are those of one party, {@code u} of another further down the
 * chain; {@code xs} is a whole run whose parties tell {@code a}. {@code K0} is a number, {@code K1} the next one, and so on; {@code
 * D0} is a date and {@code D1} the day after.
 *
 * @param own the sorts of the first party's facts
 * @param other the sort of the second party's fact, if there is one
 * @param bodies what the rules return; the last one is the redundant rule, or the false guarantee
 */
record Flaw(String description, Kind kind, List<Sort> own, List<Sort> other, List<String> bodies) {

    enum Kind {
        /** The rules cannot be true together. */
        CONTRADICTION,
        /** The last rule follows from those before. */
        REDUNDANCY,
        /** The last rule is true of anything. */
        IDLE,
        /** The guarantee does not follow. */
        REFUTED,
        /** The guarantee does not follow, since it can throw. */
        THROWS
    }

    boolean needsRun() {
        return bodies.stream().anyMatch(body -> body.contains("xs"));
    }

    private static Flaw of(String description, Kind kind, List<Sort> own, String... bodies) {
        return new Flaw(description, kind, own, List.of(), List.of(bodies));
    }

    private static Flaw across(String description, Kind kind, Sort own, Sort other, String... bodies) {
        return new Flaw(description, kind, List.of(own), List.of(other), List.of(bodies));
    }

    static final List<Flaw> CONTRADICTIONS = List.of(
            of("bounds", Kind.CONTRADICTION, List.of(Sort.INT), "$a > K0", "$a <= K0"),
            of("gap", Kind.CONTRADICTION, List.of(Sort.INTEGER), "$a > K0", "$a < K1"),
            of("long bounds", Kind.CONTRADICTION, List.of(Sort.LONG), "$a == K0", "$a != K0"),
            of("truths", Kind.CONTRADICTION, List.of(Sort.TRUTH), "$a", "!$a"),
            of("texts", Kind.CONTRADICTION, List.of(Sort.TEXT), "$a.equals(\"a\")", "\"b\".equals($a)"),
            of("text lengths", Kind.CONTRADICTION, List.of(Sort.TEXT), "$a.equals(\"abc\")", "$a.length() == 2"),
            of(
                    "switch",
                    Kind.CONTRADICTION,
                    List.of(TypeGenerator.ZONE),
                    "$a == Zone.WEST",
                    "switch ($a) { case WEST -> false; default -> true; }"),
            of(
                    "order of constants",
                    Kind.CONTRADICTION,
                    List.of(TypeGenerator.LEVEL),
                    "$a.compareTo(Level.MIDDLE) > 0",
                    "Set.of(Level.LOW, Level.MIDDLE).contains($a)"),
            of("dates", Kind.CONTRADICTION, List.of(Sort.DATE), "$a.isBefore(D0)", "!$a.isBefore(D0)"),
            of("day between", Kind.CONTRADICTION, List.of(Sort.DATE), "$a.isAfter(D0)", "$a.isBefore(D1)"),
            of(
                    "months",
                    Kind.CONTRADICTION,
                    List.of(Sort.DATE, Sort.DATE),
                    "$a.plusMonths(1).isBefore($b)",
                    "$b.isBefore($a)"),
            of(
                    "months and days",
                    Kind.CONTRADICTION,
                    List.of(Sort.DATE, Sort.DATE),
                    "!$b.isBefore($a.plusMonths(2))",
                    "$b.isBefore($a.plusDays(59))"),
            of(
                    "optional",
                    Kind.CONTRADICTION,
                    List.of(Sort.maybe(Sort.INTEGER)),
                    "$a.isEmpty()",
                    "$a.map(v -> v > K0).orElse(false)"),
            of(
                    "filter",
                    Kind.CONTRADICTION,
                    List.of(Sort.maybe(Sort.DATE)),
                    "$a.filter(v -> v.isAfter(D0)).isPresent()",
                    "$a.orElse(D0).equals(D0)"),
            of(
                    "set",
                    Kind.CONTRADICTION,
                    List.of(Sort.set(TypeGenerator.ZONE)),
                    "$a.contains(Zone.NORTH)",
                    "$a.isEmpty()"),
            of("wrapping", Kind.CONTRADICTION, List.of(Sort.INT), "$a + 1 < $a", "$a < 100"),
            of("division", Kind.CONTRADICTION, List.of(Sort.INT), "$a / 2 == 3", "$a > 7"),
            of("three", Kind.CONTRADICTION, List.of(Sort.INT, Sort.INT, Sort.INT), "$a < $b", "$b < $c", "$c < $a"),
            across("three across", Kind.CONTRADICTION, Sort.INT, Sort.INT, "$a < $u", "$u < K1", "$a >= K0"),
            across(
                    "texts across",
                    Kind.CONTRADICTION,
                    Sort.TEXT,
                    Sort.TEXT,
                    "$a.equals($u)",
                    "$a.equals(\"a\")",
                    "!$u.equals(\"a\")"),
            of(
                    "sum",
                    Kind.CONTRADICTION,
                    List.of(Sort.INT),
                    "xs.stream().mapToInt(v -> v.pa()).sum() == 100",
                    "xs.stream().allMatch(v -> v.pa() >= 0 && v.pa() < 30)"),
            of(
                    "every and some",
                    Kind.CONTRADICTION,
                    List.of(Sort.INT),
                    "xs.stream().anyMatch(v -> v.pa() > K0)",
                    "xs.stream().noneMatch(v -> v.pa() > K0)"));

    static final List<Flaw> REDUNDANCIES = List.of(
            of("weaker bound", Kind.REDUNDANCY, List.of(Sort.INT), "$a > K1", "$a > K0"),
            of("weaker bound of a box", Kind.REDUNDANCY, List.of(Sort.INTEGER), "$a >= K1", "$a != K0"),
            of("other text", Kind.REDUNDANCY, List.of(Sort.TEXT), "$a.equals(\"a\")", "!$a.equals(\"b\")"),
            of("length of a text", Kind.REDUNDANCY, List.of(Sort.TEXT), "$a.equals(\"abc\")", "$a.length() == 3"),
            of("other constant", Kind.REDUNDANCY, List.of(TypeGenerator.ZONE), "$a == Zone.WEST", "$a != Zone.NORTH"),
            of("later date", Kind.REDUNDANCY, List.of(Sort.DATE), "$a.isBefore(D0)", "$a.isBefore(D1)"),
            of(
                    "present",
                    Kind.REDUNDANCY,
                    List.of(Sort.maybe(Sort.INTEGER)),
                    "$a.map(v -> v > K0).orElse(false)",
                    "$a.isPresent()"),
            of("not empty", Kind.REDUNDANCY, List.of(Sort.set(Sort.TEXT)), "$a.contains(\"a\")", "!$a.isEmpty()"),
            of("by two", Kind.REDUNDANCY, List.of(Sort.LONG, Sort.LONG, Sort.LONG), "$a < $b", "$b < $c", "$a < $c"),
            of("by cases", Kind.REDUNDANCY, List.of(Sort.TRUTH, Sort.TRUTH), "$a || $b", "!$a", "$b"),
            of("equal", Kind.REDUNDANCY, List.of(Sort.INT), "$a == K0", "$a == K0"),
            of("equivalent", Kind.REDUNDANCY, List.of(Sort.INT), "$a >= K1", "!($a <= K0)"),
            across("across", Kind.REDUNDANCY, Sort.INT, Sort.INT, "$a < $u", "$u < K0", "$a < K0"),
            of("every", Kind.REDUNDANCY, List.of(Sort.INT), "xs.stream().allMatch(v -> v.pa() > K1)", "$a > K0"),
            of("always", Kind.IDLE, List.of(Sort.INT), "$a <= K5 || $a > K0"),
            of("always a truth", Kind.IDLE, List.of(Sort.TRUTH), "$a || !$a"),
            of("always a date", Kind.IDLE, List.of(Sort.DATE), "$a.plusYears(0).equals($a)"),
            of(
                    "always a constant",
                    Kind.IDLE,
                    List.of(TypeGenerator.ZONE),
                    "switch ($a) { case NORTH -> true; case SOUTH -> $a != Zone.WEST; case WEST -> true; }"),
            of("always present", Kind.IDLE, List.of(Sort.maybe(Sort.TEXT)), "$a.isPresent() || $a.isEmpty()"));

    static final List<Flaw> REFUTED = List.of(
            of("off by one", Kind.REFUTED, List.of(Sort.INT), "$a > K0", "$a > K1"),
            of("off by one day", Kind.REFUTED, List.of(Sort.DATE), "!$a.isAfter(D0)", "$a.isBefore(D0)"),
            of("overflow", Kind.REFUTED, List.of(Sort.INT), "$a >= 0", "$a + 1 > $a"),
            of("overflow of a sum", Kind.REFUTED, List.of(Sort.INT, Sort.INT), "$a > 0 && $b > 0", "$a + $b > 0"),
            of(
                    "one constant",
                    Kind.REFUTED,
                    List.of(TypeGenerator.LEVEL),
                    "$a != Level.TOP",
                    "$a.compareTo(Level.HIGH) < 0"),
            of("empty text", Kind.REFUTED, List.of(Sort.TEXT), "!$a.equals(\"a\")", "!$a.isEmpty()"),
            of(
                    "empty optional",
                    Kind.REFUTED,
                    List.of(Sort.maybe(Sort.INTEGER)),
                    "$a.map(v -> v > K0).orElse(true)",
                    "$a.isPresent()"),
            of(
                    "February",
                    Kind.REFUTED,
                    List.of(Sort.DATE, Sort.DATE),
                    "!$b.isBefore($a.plusMonths(1))",
                    "!$b.isBefore($a.plusDays(30))"),
            of("rule removed", Kind.REFUTED, List.of(Sort.TRUTH), "$a"),
            of(
                    "rule about another",
                    Kind.REFUTED,
                    List.of(Sort.TEXT, Sort.TEXT),
                    "$a.equals(\"a\")",
                    "$b.equals(\"a\")"),
            of("cast", Kind.REFUTED, List.of(Sort.INT), "$a > 0", "(short) $a > 0"),
            of("half", Kind.REFUTED, List.of(Sort.INT), "$a / 2 == 3", "$a == 6"),
            of(
                    "set of one",
                    Kind.REFUTED,
                    List.of(Sort.set(TypeGenerator.ZONE)),
                    "$a.contains(Zone.NORTH)",
                    "!$a.contains(Zone.WEST)"),
            across("not transitive", Kind.REFUTED, Sort.INT, Sort.INT, "$a <= $u", "$u <= K0", "$a < K0"),
            of(
                    "run of one",
                    Kind.REFUTED,
                    List.of(Sort.INT),
                    "xs.stream().mapToInt(v -> v.pa()).sum() == 100 && xs.stream().allMatch(v -> v.pa() > 0)",
                    "$a < 100"),
            of("zero", Kind.THROWS, List.of(Sort.INT), "$a >= 0", "10 / $a < 11"),
            of("null", Kind.THROWS, List.of(Sort.BOXED_LONG), "$a == null || $a > 3", "$a > 2"),
            of(
                    "absent",
                    Kind.THROWS,
                    List.of(Sort.maybe(Sort.TEXT)),
                    "$a.map(v -> v.equals(\"a\")).orElse(true)",
                    "$a.get().equals(\"a\")"));
}
