package dev.chainrule.processor.writer;

import java.util.ArrayList;
import java.util.List;

/**
 * Sets a source as a colleague would: a comment of one line on one line, empty braces closed at once, and no blank lines
 * between fields of one line. No literal spans lines, so that what looks like one of these is one.
 */
final class Tidy {

    private static final int WIDTH = 120;

    private Tidy() {}

    static String of(String source) {
        List<String> lines = new ArrayList<>();
        for (String line : source.split("\n", -1)) {
            lines.add(line);
            closeEmptyBraces(lines);
            joinComment(lines);
            joinFields(lines);
        }
        return String.join("\n", lines);
    }

    private static String fromEnd(List<String> lines, int back) {
        return lines.size() < back ? "" : lines.get(lines.size() - back);
    }

    private static void removeLast(List<String> lines, int count) {
        lines.subList(lines.size() - count, lines.size()).clear();
    }

    private static void closeEmptyBraces(List<String> lines) {
        String opener = fromEnd(lines, 2);
        if (fromEnd(lines, 1).strip().equals("}") && opener.endsWith(" {") && !opener.endsWith(" else {")) {
            removeLast(lines, 2);
            lines.add(opener + "}");
        }
    }

    private static void joinComment(List<String> lines) {
        String start = fromEnd(lines, 3);
        if (!start.strip().equals("/**") || !fromEnd(lines, 1).strip().equals("*/")) {
            return;
        }
        String joined = start + fromEnd(lines, 2).strip().substring(1) + " */";
        if (joined.length() <= WIDTH) {
            removeLast(lines, 3);
            lines.add(joined);
        }
    }

    private static void joinFields(List<String> lines) {
        if (isField(fromEnd(lines, 1)) && fromEnd(lines, 2).isEmpty() && isField(fromEnd(lines, 3))) {
            lines.remove(lines.size() - 2);
        }
    }

    private static boolean isField(String line) {
        String field = line.strip();
        boolean declares = field.startsWith("private ") || field.startsWith("static final ");
        return declares && field.endsWith(";");
    }
}
