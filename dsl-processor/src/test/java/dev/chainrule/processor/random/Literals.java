package dev.chainrule.processor.random;

import java.time.LocalDate;
import java.util.List;

/** Which constants does a policy name? Few, so that its rules meet. */
record Literals(List<Integer> wholes, List<String> texts, List<LocalDate> dates) {

    private static final List<Integer> WHOLES =
            List.of(0, 1, 2, 3, 5, 7, 10, 12, 18, 30, 97, 100, -1, -5, Integer.MAX_VALUE, Integer.MIN_VALUE);

    private static final List<String> TEXTS = List.of("", "a", "b", "AB", "ab", "xyz", "DE");

    private static final List<LocalDate> DATES = List.of(
            LocalDate.of(1970, 1, 1),
            LocalDate.of(2000, 2, 29),
            LocalDate.of(2020, 2, 1),
            LocalDate.of(2023, 2, 28),
            LocalDate.of(2024, 1, 31),
            LocalDate.of(2024, 2, 29),
            LocalDate.of(2024, 3, 31),
            LocalDate.of(2024, 12, 31),
            LocalDate.of(2025, 7, 1));

    static Literals of(Dice dice) {
        return new Literals(
                dice.shuffled(WHOLES).subList(0, 4),
                dice.shuffled(TEXTS).subList(0, 3),
                dice.shuffled(DATES).subList(0, 3).stream().sorted().toList());
    }

    /** How a source writes a whole number of a size. */
    static String whole(int value, Sort sort) {
        return switch (sort.name()) {
            case "long", "Long" -> value + "L";
            case "short", "Short" -> "(short) " + (short) value;
            case "byte" -> "(byte) " + (byte) value;
            case "char", "Character" -> "'" + (char) ('a' + Math.floorMod(value, 4)) + "'";
            default ->
                value == Integer.MAX_VALUE
                        ? "Integer.MAX_VALUE"
                        : value == Integer.MIN_VALUE ? "Integer.MIN_VALUE" : value < 0 ? "(" + value + ")" : "" + value;
        };
    }

    static String text(String value) {
        return '"' + value + '"';
    }

    static String date(LocalDate value) {
        return "LocalDate.of(" + value.getYear() + ", " + value.getMonthValue() + ", " + value.getDayOfMonth() + ")";
    }
}
