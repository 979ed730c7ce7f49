package dev.chainrule.examples.quickstart;

import java.util.List;
import java.util.stream.Collectors;

/** A column of an input file: its name, what may stand in it, and whether a line needs it. */
record Column(String name, Syntax syntax, boolean required) {
    static Column required(String name, Syntax syntax) {
        return new Column(name, syntax, true);
    }

    static Column optional(String name, Syntax syntax) {
        return new Column(name, syntax, false);
    }

    /** The first line of a file with these columns. */
    static String header(List<Column> columns) {
        return columns.stream().map(Column::name).collect(Collectors.joining(","));
    }
}
