package dev.chainrule.processor.model;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A message with placeholders, taken apart: {@code The {seller} {seller.id}}, where two opening braces are one brace.
 *
 * @param parts in order; broken ones among them, which a check reports
 */
public record Template(List<Part> parts) {

    private static final Pattern PATH =
            Pattern.compile("\\p{javaJavaIdentifierStart}\\p{javaJavaIdentifierPart}*(\\.\\p{javaJavaIdentifierStart}"
                    + "\\p{javaJavaIdentifierPart}*)*");

    /** A piece of a message. */
    public sealed interface Part {}

    /** Text that is said as it is. */
    public record Literal(String text) implements Part {}

    /**
     * What a parameter is called, or tells.
     *
     * @param written as it stands in the message, braces included
     * @param accessors asked one after the other; empty for what the field calls the parameter
     */
    public record Placeholder(String written, String parameter, List<String> accessors) implements Part {}

    /** What is no placeholder, although a brace begins it. */
    public record Broken(String written, Flaw flaw) implements Part {}

    /** What is wrong with a placeholder. */
    public enum Flaw {
        UNCLOSED,
        EMPTY,
        NO_NAME
    }

    public static Template parse(String message) {
        List<Part> parts = new ArrayList<>();
        StringBuilder literal = new StringBuilder();
        int at = 0;
        while (at < message.length()) {
            if (message.startsWith("{{", at)) {
                literal.append('{');
                at += 2;
            } else if (message.charAt(at) == '{') {
                if (literal.length() > 0) {
                    parts.add(new Literal(literal.toString()));
                    literal.setLength(0);
                }
                int close = message.indexOf('}', at);
                int end = close < 0 ? message.length() : close + 1;
                parts.add(close < 0 ? new Broken(message.substring(at), Flaw.UNCLOSED) : placeholder(message, at, end));
                at = end;
            } else {
                literal.append(message.charAt(at++));
            }
        }
        if (literal.length() > 0) {
            parts.add(new Literal(literal.toString()));
        }
        return new Template(List.copyOf(parts));
    }

    private static Part placeholder(String message, int start, int end) {
        String written = message.substring(start, end);
        String path = message.substring(start + 1, end - 1);
        if (path.isBlank()) {
            return new Broken(written, Flaw.EMPTY);
        }
        if (!PATH.matcher(path).matches()) {
            return new Broken(written, Flaw.NO_NAME);
        }
        List<String> names = List.of(path.split("\\."));
        return new Placeholder(written, names.get(0), names.subList(1, names.size()));
    }
}
