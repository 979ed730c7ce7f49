package dev.chainrule.processor.writer;

import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.NamedType;
import java.util.Locale;

/** How do comments speak of the user's types? */
final class English {

    private English() {}

    /** {@code an indirect provider}, {@code a sale}; a label that begins with a capital is a name. */
    static String one(NamedType type) {
        String label = type.party().orElseGet(() -> words(type.ref()));
        char first = label.isEmpty() ? 'x' : label.charAt(0);
        if (Character.isUpperCase(first)) {
            return label;
        }
        return ("aeiou".indexOf(first) >= 0 ? "an " : "a ") + label;
    }

    /** {@code An indirect provider}, as a sentence begins. */
    static String capitalized(String words) {
        return words.isEmpty() ? words : Surface.capitalized(words);
    }

    private static String words(ClassRef type) {
        return type.simpleName().replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ").toLowerCase(Locale.ROOT);
    }
}
