package dev.chainrule.processor.writer;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How is a user's text written in Java, as a literal or in a comment, so that it can neither break it nor hide in it? */
final class Texts {

    /** A string constant holds 65,535 bytes at most, and a char takes three of them at most. */
    private static final int LONGEST = 20_000;

    private Texts() {}

    /** A string literal, or what joins several where one would be too long for a class file. */
    static CodeBlock literal(String text) {
        if (text.length() <= LONGEST) {
            return CodeBlock.of("$L", quoted(text));
        }
        List<CodeBlock> chunks =
                chunks(text, LONGEST).stream().map(Texts::literal).toList();
        return CodeBlock.of("$T.join(\"\", $L)", String.class, CodeBlock.join(chunks, ",$W"));
    }

    /** Literals as arguments. */
    static CodeBlock literals(List<String> texts) {
        return texts.stream().map(Texts::literal).collect(CodeBlock.joining(",$W"));
    }

    /** The text in pieces of at most that many chars. */
    static List<String> chunks(String text, int longest) {
        List<String> chunks = new ArrayList<>();
        for (int start = 0; start < text.length(); start += longest) {
            chunks.add(text.substring(start, Math.min(text.length(), start + longest)));
        }
        return chunks;
    }

    private static String quoted(String text) {
        StringBuilder literal = new StringBuilder("\"");
        text.codePoints().forEach(point -> literal.append(escaped(point)));
        return literal.append('"').toString();
    }

    private static String escaped(int point) {
        return switch (point) {
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            default -> isVisible(point) ? Character.toString(point) : unicode(Character.toString(point));
        };
    }

    /** Control and format characters, which can reorder a line on a screen, and halves of characters are not. */
    private static boolean isVisible(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    private static String unicode(String chars) {
        StringBuilder escapes = new StringBuilder();
        chars.chars().forEach(unit -> escapes.append(String.format(Locale.ROOT, "\\u%04x", unit)));
        return escapes.toString();
    }

    /** Text in Javadoc: neither markup nor tag, nor the end of the comment. */
    static CodeBlock comment(String text) {
        StringBuilder html = new StringBuilder();
        text.strip().codePoints().forEach(point -> html.append(entity(point)));
        return CodeBlock.of("$L", html);
    }

    private static String entity(int point) {
        return switch (point) {
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '&' -> "&amp;";
            case '@' -> "&#64;";
            case '{' -> "&#123;";
            case '}' -> "&#125;";
            case '\\' -> "&#92;";
            case '*' -> "&#42;";
            default -> isVisible(point) ? Character.toString(point) : " ";
        };
    }

    /** A path of roles in Javadoc, as code where nothing in it could be taken for markup. */
    static CodeBlock path(List<String> roles) {
        String path = String.join(" > ", roles);
        boolean plain = path.codePoints()
                .allMatch(point -> point == '>' || entity(point).equals(Character.toString(point)));
        return plain ? CodeBlock.of("{@code $L}", path) : comment(path);
    }
}
