package dev.chainrule.processor.writer;

import java.util.ArrayList;
import java.util.List;

/**
 * Where is a long expression broken? After the opening parenthesis of its last call, if the arguments then fit on a line; before each
 * call of a chain; between the arguments otherwise, unless they are many and short: those fill lines. The lines after the first one are indented.
 */
final class Wrap {

    private static final String CONTINUED = "        ";

    /** So many short arguments are not worth a line each. */
    private static final int MANY = 6;

    private static final int SHORT = 24;

    private Wrap() {}

    /**
     * The lines of an expression.
     *
     * @param code on one line; literals in it are not broken
     * @param width the longest that a line should be
     */
    static List<String> of(String code, int width) {
        if (code.length() <= width) {
            return List.of(code);
        }
        int open = lastCall(code);
        List<String> arguments = open < 0 ? List.of() : arguments(code, open);
        String end = open < 0 ? "" : code.substring(close(code, open));
        String together = String.join(", ", arguments) + end;
        if (open > 0 && open < width && !arguments.isEmpty() && CONTINUED.length() + together.length() <= width) {
            return List.of(code.substring(0, open + 1), CONTINUED + together);
        }
        List<Integer> dots = chain(code);
        if (dots.size() > 1) {
            return chained(code, dots, width);
        }
        return arguments.isEmpty() ? List.of(code) : broken(code.substring(0, open + 1), arguments, end, width);
    }

    private static List<String> chained(String code, List<Integer> dots, int width) {
        // The first call belongs to what it is made on: Facts.sale().
        List<String> lines = new ArrayList<>();
        of(code.substring(0, dots.get(1)), width).forEach(line -> lines.add(lines.isEmpty() ? line : CONTINUED + line));
        for (int i = 1; i < dots.size(); i++) {
            int end = i + 1 < dots.size() ? dots.get(i + 1) : code.length();
            of(code.substring(dots.get(i), end), width - CONTINUED.length())
                    .forEach(line -> lines.add(CONTINUED + line));
        }
        return lines;
    }

    private static List<String> broken(String head, List<String> arguments, String end, int width) {
        List<String> lines = new ArrayList<>();
        lines.add(head);
        if (arguments.size() >= MANY && arguments.stream().allMatch(each -> each.length() <= SHORT)) {
            lines.addAll(filled(arguments, end, width));
            return lines;
        }
        for (int i = 0; i < arguments.size(); i++) {
            String after = i + 1 < arguments.size() ? "," : end;
            of(arguments.get(i) + after, width - CONTINUED.length()).forEach(line -> lines.add(CONTINUED + line));
        }
        return lines;
    }

    /** As many on each line as have room there. */
    private static List<String> filled(List<String> arguments, String end, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(CONTINUED);
        for (int i = 0; i < arguments.size(); i++) {
            String next = arguments.get(i) + (i + 1 < arguments.size() ? "," : end);
            if (line.length() + 1 + next.length() > width) {
                lines.add(line.toString());
                line = new StringBuilder(CONTINUED);
            }
            line.append(line.length() == CONTINUED.length() ? "" : " ").append(next);
        }
        lines.add(line.toString());
        return lines;
    }

    /** Where the parenthesis of the call opens with which the code ends; -1 where it ends otherwise. */
    private static int lastCall(String code) {
        int last = -1;
        int depth = 0;
        for (int i = 0; i < code.length(); i = next(code, i)) {
            char c = code.charAt(i);
            if (c == '(') {
                last = depth == 0 ? i : last;
                depth++;
            } else if (c == ')') {
                depth--;
            }
        }
        return last;
    }

    private static int close(String code, int open) {
        int depth = 0;
        for (int i = open; i < code.length(); i = next(code, i)) {
            char c = code.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return code.length();
    }

    private static List<String> arguments(String code, int open) {
        List<String> arguments = new ArrayList<>();
        int depth = 0;
        int start = open + 1;
        int close = close(code, open);
        for (int i = start; i < close; i = next(code, i)) {
            char c = code.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == ',' && depth == 0) {
                arguments.add(code.substring(start, i).strip());
                start = i + 1;
            }
        }
        if (start < close) {
            arguments.add(code.substring(start, close).strip());
        }
        return arguments;
    }

    /** Where the calls of a chain begin that are in no parentheses. */
    private static List<Integer> chain(String code) {
        List<Integer> dots = new ArrayList<>();
        int depth = 0;
        int dot = -1;
        for (int i = 0; i < code.length(); i = next(code, i)) {
            char c = code.charAt(i);
            if (c == '(' && depth == 0 && dot >= 0) {
                dots.add(dot);
            }
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            dot = depth > 0 ? -1 : c == '.' ? i : Character.isJavaIdentifierPart(c) ? dot : -1;
        }
        return dots;
    }

    /** The next char that is not within a literal. */
    private static int next(String code, int at) {
        char quote = code.charAt(at);
        if (quote != '"' && quote != '\'') {
            return at + 1;
        }
        int i = at + 1;
        while (i < code.length() && code.charAt(i) != quote) {
            i += code.charAt(i) == '\\' ? 2 : 1;
        }
        return i + 1;
    }
}
