package dev.chainrule.processor.writer;

import dev.chainrule.processor.model.NamedType;

/** How do comments speak of the user's types? */
final class English {

    /** What is heard to begin with a vowel: an agent, an hour, an uninsured party, but a user, a unit. */
    static final String AN = "(?s)([aio]|e(?!u)|u(?!se|ni[fotvq]|ti)|hon[eo]|hour|heir).*";

    private English() {}

    /** {@code an indirect provider}, {@code a sale}; a label that begins with a capital is a name. */
    static String one(NamedType type) {
        String label = type.label();
        if (Character.isUpperCase(label.charAt(0))) {
            return label;
        }
        return (label.matches(AN) ? "an " : "a ") + label;
    }

    /** {@code An indirect provider}, as a sentence begins. */
    static String capitalized(String words) {
        return words.isEmpty() ? words : Surface.capitalized(words);
    }
}
