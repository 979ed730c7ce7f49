package dev.chainrule.examples.quickstart;

import java.util.List;

/** Which columns must be filled for an entry of some type, and which may be? All others have to be empty. */
record Needs(List<Column> required, List<Column> optional) {
    Needs {
        required = List.copyOf(required);
        optional = List.copyOf(optional);
    }

    /**
     * Whether a line fills what its type needs, and no more.
     *
     * @param typed the column in which the type stands
     */
    boolean areMetBy(Row row, Column typed, List<Column> columns, Problems problems) {
        String type = row.text(typed);
        int before = problems.count();
        for (Column column : columns) {
            boolean filled = row.find(column).isPresent();
            if (required.contains(column) && !filled) {
                String wrong = "the field " + column.name() + " is missing: \"" + type + "\" needs it";
                problems.add(row.problem(wrong, column.syntax().instead()));
            } else if (filled && !required.contains(column) && !optional.contains(column)) {
                String wrong = "the field " + column.name() + " is filled: \"" + type + "\" has none";
                problems.add(row.problem(wrong, "leave it empty or correct the " + typed.name()));
            }
        }
        return problems.count() == before;
    }
}
