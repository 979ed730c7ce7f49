package dev.chainrule.processor;

/**
 * One finding as a compiler showed it, or as a fixture expects it.
 *
 * @param file the name of the source file, without its folder
 * @param severity ERROR, WARNING or NOTE
 * @param id the name of the catalogue's entry
 * @param message all of it, or the part that is expected
 */
record Told(String file, long line, String severity, String id, String message) {

    /** The finding without its words. */
    String where() {
        return file + ":" + line + " " + severity + " chainrule:" + id;
    }

    boolean isPartOf(Told whole) {
        return where().equals(whole.where()) && whole.message().contains(message);
    }
}
