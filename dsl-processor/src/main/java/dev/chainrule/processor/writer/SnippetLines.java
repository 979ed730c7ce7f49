package dev.chainrule.processor.writer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The lines of a snippet, none wider than a test would have it, and the names that are taken in it. */
final class SnippetLines {

    /** Leaves room for the indentation of the method into which it is pasted. */
    private static final int WIDTH = 112;

    private static final String CONTINUED = "        ";

    private final FreeNames names = new FreeNames();
    private final List<String> lines = new ArrayList<>();
    private boolean complete = true;

    SnippetLines(Set<String> reserved) {
        reserved.forEach(names::newName);
    }

    String name(String wanted) {
        return names.newName(wanted);
    }

    void add(String line) {
        lines.add(line);
    }

    List<String> all() {
        return List.copyOf(lines);
    }

    /** Says that something stands in for an object that cannot be made. */
    void markIncomplete() {
        complete = false;
    }

    /** Whether all is as the request has it. */
    boolean isComplete() {
        return complete;
    }

    /** Calls on what calls answer: on one line, or each on its own. */
    void addChain(String start, List<String> calls) {
        String line = start + String.join("", calls);
        if (line.length() <= WIDTH) {
            lines.add(line);
        } else {
            lines.add(start);
            calls.forEach(call -> lines.add(CONTINUED + call));
        }
    }

    /** A call with its arguments: on one line, or these on the next, or each on its own. */
    void addCall(String start, List<String> arguments, String end) {
        String joined = String.join(", ", arguments) + ")" + end;
        if (start.length() + 1 + joined.length() <= WIDTH) {
            lines.add(start + "(" + joined);
            return;
        }
        lines.add(start + "(");
        if (CONTINUED.length() + joined.length() <= WIDTH) {
            lines.add(CONTINUED + joined);
            return;
        }
        for (int i = 0; i < arguments.size(); i++) {
            lines.add(CONTINUED + arguments.get(i) + (i + 1 < arguments.size() ? "," : ")" + end));
        }
    }

    String text() {
        return String.join("\n", lines);
    }
}
