package dev.chainrule.examples.quickstart;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A line of an input file, by columns.
 *
 * @param fields by the name of their column; an empty field is not in it
 */
record Row(String file, int line, Map<String, String> fields) {
    Row {
        fields = Map.copyOf(fields);
    }

    Optional<String> find(Column column) {
        return Optional.ofNullable(fields.get(column.name()));
    }

    String text(Column column) {
        return find(column).orElseThrow();
    }

    Optional<LocalDate> findDate(Column column) {
        return find(column).map(LocalDate::parse);
    }

    LocalDate date(Column column) {
        return findDate(column).orElseThrow();
    }

    /** An empty field counts as a no. */
    boolean yes(Column column) {
        return find(column).filter("yes"::equals).isPresent();
    }

    /** The elements of a list; an empty field is an empty list. */
    List<String> list(Column column) {
        return find(column).map(column.syntax()::split).orElse(List.of());
    }

    Problem problem(String wrong, String instead) {
        return new Problem(file, line, wrong, instead);
    }
}
