package dev.chainrule.processor.writer;

import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.NamedType;
import java.util.Locale;

/** How do comments speak of the user's types? */
final class English {

    /** What is heard to begin with a vowel: an agent, an hour, an uninsured party, but a user, a unit. */
    static final String AN = "(?s)([aio]|e(?!u)|u(?!se|ni[fotvq]|ti)|hon[eo]|hour|heir).*";

    private English() {}

    /** {@code an indirect provider}, {@code a sale}; a label that begins with a capital is a name. */
    static String one(NamedType type) {
        String label = type.party().orElseGet(() -> words(type.ref()));
        char first = label.isEmpty() ? 'x' : label.charAt(0);
        if (Character.isUpperCase(first)) {
            return label;
        }
        return (label.matches(AN) ? "an " : "a ") + label;
    }

    /** {@code An indirect provider}, as a sentence begins. */
    static String capitalized(String words) {
        return words.isEmpty() ? words : Surface.capitalized(words);
    }

    private static String words(ClassRef type) {
        return type.simpleName().replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ").toLowerCase(Locale.ROOT);
    }
}
