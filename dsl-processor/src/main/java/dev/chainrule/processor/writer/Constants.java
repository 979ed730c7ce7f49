package dev.chainrule.processor.writer;

import java.util.Locale;

/** What is a constant called that stands for something of the user's? */
final class Constants {

    private Constants() {}

    /** {@code toMarket} and {@code indirect reseller} become {@code TO_MARKET} and {@code INDIRECT_RESELLER}. */
    static String name(String words, FreeNames names) {
        StringBuilder name = new StringBuilder();
        int before = 0;
        for (int point : words.codePoints().toArray()) {
            if (!Character.isJavaIdentifierPart(point) || Character.isIdentifierIgnorable(point)) {
                before = '_';
                name.append('_');
                continue;
            }
            if (Character.isUpperCase(point) && (Character.isLowerCase(before) || Character.isDigit(before))) {
                name.append('_');
            }
            name.appendCodePoint(point);
            before = point;
        }
        return names.newName(name.toString().toUpperCase(Locale.ROOT));
    }

    /** The first of two names that is free, or something like the second. */
    static String free(FreeNames names, String wanted, String otherwise) {
        return names.newName(names.isFree(wanted) ? wanted : otherwise);
    }
}
