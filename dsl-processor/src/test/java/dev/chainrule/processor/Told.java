package dev.chainrule.processor;

import java.util.Comparator;

/**
 * One finding as a compiler showed it.
 *
 * @param file the name of the source file, without its folder
 * @param severity ERROR, WARNING or NOTE
 * @param id the name of the catalogue's entry
 */
record Told(String file, long line, String severity, String id, String message) implements Comparable<Told> {

    private static final Comparator<Told> ORDER = Comparator.comparing(Told::file)
            .thenComparing(Told::line)
            .thenComparing(Told::severity)
            .thenComparing(Told::id)
            .thenComparing(Told::message);

    /** The finding without its words. */
    String where() {
        return file + ":" + line + " " + severity + " chainrule:" + id;
    }

    @Override
    public int compareTo(Told other) {
        return ORDER.compare(this, other);
    }
}
